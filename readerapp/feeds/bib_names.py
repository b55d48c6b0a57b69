r"""Lists of names as BibTeX writes them: parted by "and", groups in braces, biber's `family=…, given=…`."""

import re
from dataclasses import dataclass

from readerapp.feeds.bib_latex import plain
from readerapp.feeds.feed_people import listed
from readerapp.model.names import is_group

_TOKEN = re.compile(r"[{}]|(?<=\s)and(?=\s)|[,;=]", re.IGNORECASE)
_PART = re.compile(
    r"\s*\"?(?P<name>family|given|prefix|suffix|given-i|family-i|prefix-i|suffix-i|useprefix|sortingnamekeytemplatename"
    r"|nametemplates|id|gender|juniorcomma)\s*=\s*",
    re.IGNORECASE,
)
_COMMA = re.compile(r"\s*,(?:\s*,)*\s*")
_OTHERS = frozenset(("others", "et al", "et al.", "{others}"))
_MANY = 3  # commas: so many have no meaning in BibTeX


@dataclass(frozen=True, slots=True)
class People:
    """The names in order; `more` if the list says that it does not name all."""

    names: tuple[str, ...] = ()
    more: bool = False


def people(text: str) -> People:
    """The names in a field. Whoever stands wholly in braces is a group, stays whole and keeps them if they
    tell what the name itself does not: that it is no person's.
    """
    raw = [part for part in _parted(" ".join(text.split()), "and") if part]
    if len(raw) == 1 and not raw[0].startswith("{") and ";" in raw[0]:
        raw = [part for part in _parted(raw[0], ";") if part]
    more = any(part.lower() in _OTHERS for part in raw)
    names = [name for part in raw if part.lower() not in _OTHERS for name in _names(part)]
    return People(tuple(name for name in names if name), more)


def _names(part: str) -> tuple[str, ...]:
    if _PART.match(part):
        return (_extended(part),)
    if _is_group(part):
        return (group(plain(part)),)
    name = _COMMA.sub(", ", plain(part)).strip(" ,;")
    return listed(name) if len(_parted(part, ",")) > _MANY else (name,)


def group(name: str) -> str:
    """A group's name, in braces unless it tells by itself that it is one: by a single or a telling word."""
    words = name.split()
    tells_itself = len(words) < 2 or is_group(words)
    return name if tells_itself or "{" in name or "}" in name else f"{{{name}}}"


def _is_group(part: str) -> bool:
    """True if one pair of braces holds the whole name."""
    if not (part.startswith("{") and part.endswith("}")):
        return False
    depth = 0
    for at, sign in enumerate(part):
        depth += (sign == "{") - (sign == "}")
        if not depth:
            return at == len(part) - 1
    return False


def _extended(part: str) -> str:
    """biber's form with named parts, as "Last, First"; the prefix stands before the family name."""
    found: dict[str, str] = {}
    for piece in _parted(part, ","):
        if match := _PART.match(piece):
            found[match["name"].lower()] = plain(piece[match.end() :]).strip(' "')
    family = " ".join(word for word in (found.get("prefix", ""), found.get("family", "")) if word)
    return ", ".join(word for word in (family, found.get("suffix", ""), found.get("given", "")) if word)


def _parted(text: str, mark: str) -> list[str]:
    """The parts of a text between the marks that stand outside of braces."""
    parts, depth, start = [], 0, 0
    padded = f" {text} "
    for token in _TOKEN.finditer(padded):
        if token[0] == "{":
            depth += 1
        elif token[0] == "}":
            depth = max(0, depth - 1)
        elif not depth and token[0].lower() == mark:
            parts.append(padded[start : token.start()].strip())
            start = token.end()
    return [*parts, padded[start:].strip()]
