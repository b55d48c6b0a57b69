r"""Which keys a manuscript cites: read from what LaTeX noted (.aux, .bcf) or from its source (.tex).

Pure: text in, keys out. Nothing is run; a macro that hides a `\cite` is known to the .aux alone.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_AUX = re.compile(r"\\(?:citation|abx@aux@cite(?:\{\d*\})?)\{([^{}]*)\}")
_AUX_BIB = re.compile(r"\\bibdata\{([^{}]*)\}")
_AUX_FILE = re.compile(r"\\@input\{([^{}]*)\}")
_BCF = re.compile(r"<bcf:citekey\b[^>]*>([^<]*)</bcf:citekey>")
_BCF_BIB = re.compile(r"<bcf:datasource\b[^>]*>([^<]*)</bcf:datasource>")
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&"))

_COMMENT = re.compile(r"(?<!\\)((?:\\\\)*)%.*")
_VERBATIM = re.compile(
    r"\\begin\{(verbatim\*?|lstlisting|minted|comment|filecontents\*?)\}.*?(?:\\end\{\1\}|\Z)", re.DOTALL
)
_INLINE = re.compile(r"\\(?:verb|lstinline)\*?([^\w\s*{])(?:(?!\1).)*\1")
_CITE = re.compile(r"\\([A-Za-z]*[cC]ite[A-Za-z]*)\*?(?=\s*[\[({<])")
_NOT_CITING = re.compile(
    r"(?:set|new|renew|provide|Declare|AtEvery|AtNext|every|bib|if|def)\w*[cC]ite\w+|citestyle|citereset|citename"
    r"|citefield\w*|bibcite|citeindex\w+|citetracker\w+|harvardcite\w*|\w*citecommand\w*|citation(?:style)?"
)
_VOLUME = re.compile(r"[a-zA-Z]*[vV]olcites?")
_BIB = re.compile(r"\\(?:bibliography|addbibresource|addglobalbib)\s*(?:\[[^\]]*\])?\s*\{([^{}]*)\}")
_FILE = re.compile(r"\\(?:input|include|subfile|InputIfFileExists)\s*(?:\{([^{}]+)\}|([^\s{}\\]+))")
_KEY = re.compile(r"[^\s,{}\\\"#%~]+")
_ENDS = {"[": "]", "(": ")", "{": "}", "<": ">"}
_MANY = 1_000  # groups of keys behind one command
_LONGEST = 2_000  # characters of one argument


@dataclass(frozen=True, slots=True)
class Citing:
    r"""What one file says: the keys in their order, whether it cites everything (`\nocite{*}`), the .bib
    files that it names, and the other files that it reads in.
    """

    keys: tuple[str, ...] = ()
    everything: bool = False
    bibliographies: tuple[str, ...] = ()
    inputs: tuple[str, ...] = ()


def read(text: str, suffix: str) -> Citing:
    """What a file of this ending (".aux", ".bcf", anything else is TeX) cites."""
    reader = {".aux": _aux, ".bcf": _bcf}.get(suffix.lower(), _tex)
    return reader(text)


def is_citing(beginning: str, suffix: str) -> bool:
    """True if the beginning of a file of this ending is that of a manuscript or of what LaTeX noted."""
    if suffix.lower() == ".bcf":
        return "bcf:controlfile" in beginning
    return suffix.lower() in (".aux", ".tex", ".ltx") and ("\\" in beginning or not beginning.strip())


def _aux(text: str) -> Citing:
    keys = [key for match in _AUX.finditer(text) for key in _KEY.findall(match[1])]
    return _citing(keys, _names(_AUX_BIB.findall(text)), _AUX_FILE.findall(text))


def _bcf(text: str) -> Citing:
    return _citing([_plain(key.strip()) for key in _BCF.findall(text)], map(_plain, _BCF_BIB.findall(text)))


def _tex(text: str) -> Citing:
    text = _VERBATIM.sub("", text.replace("\r", "\n"))
    text = _INLINE.sub("", "\n".join(_COMMENT.sub(r"\1", line) for line in text.split("\n")))
    inputs = [braced or bare for braced, bare in _FILE.findall(text)]
    return _citing(list(_cited(text)), _names(_BIB.findall(text)), inputs)


def _citing(keys: list[str], bibs: Iterable[str], inputs: list[str] | None = None) -> Citing:
    return Citing(
        tuple(dict.fromkeys(key for key in keys if key and key != "*")),
        "*" in keys,
        tuple(dict.fromkeys(name for name in bibs if name)),
        tuple(dict.fromkeys(name.strip() for name in inputs or () if name.strip())),
    )


def _cited(text: str) -> Iterator[str]:
    r"""The keys of every command that cites: `\citep*[see][p. 3]{a,b}`, `\parencites[1]{a}[2]{b}`, …"""
    for match in _CITE.finditer(text):
        name = match[1]
        if _NOT_CITING.fullmatch(name):
            continue
        has_volume = bool(_VOLUME.fullmatch(name))
        most = _MANY if name.lower().endswith("cites") else 1 + has_volume
        for group in list(_arguments(text, match.end(), most))[has_volume:]:
            if "#" not in group:  # a parameter of a macro
                yield from _KEY.findall(group)


def _arguments(text: str, at: int, most: int) -> Iterator[str]:
    """What stands in braces behind a command, at most so many; optional arguments are left out."""
    found = 0
    while found < most:
        start = _after_blank(text, at)
        sign = text[start : start + 1]
        end = _closed(text, start) if sign in _ENDS else -1
        if end < 0:
            return
        if sign == "{":
            found += 1
            yield text[start + 1 : end]
        at = end + 1


def _after_blank(text: str, at: int) -> int:
    """Behind blanks and at most one end of a line: an empty line ends a command."""
    match = re.compile(r"[ \t]*(?:\n[ \t]*)?").match(text, at)
    return match.end() if match else at


def _closed(text: str, start: int) -> int:
    """Where the bracket at `start` is closed, braces inside it counted; -1 if it is not."""
    end, depth = _ENDS[text[start]], 0
    for at in range(start + 1, min(len(text), start + _LONGEST)):
        sign = text[at]
        if sign == end and not depth:
            return at
        if sign in "{}":
            depth += 1 if sign == "{" else -1
    return -1


def _names(lists: list[str]) -> Iterator[str]:
    """File names of bibliographies, which classic BibTeX writes without their ending."""
    for name in (each.strip() for group in lists for each in group.split(",")):
        if name:
            yield name if name.lower().endswith(".bib") else f"{name}.bib"


def _plain(text: str) -> str:
    for entity, sign in _ENTITIES:
        text = text.replace(entity, sign)
    return text
