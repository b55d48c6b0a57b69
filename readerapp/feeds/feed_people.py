"""Names of authors out of what feeds write: one element each, or all of them in one line."""

import re
from collections.abc import Sequence

from readerapp.feeds.feed_html import one_paragraph

_EMAIL = re.compile(r"(?:mailto:)?[\w.+%-]{1,64}@[\w.-]{1,255}", re.ASCII)
_IN_BRACKETS = re.compile(rf"^{_EMAIL.pattern}\s*\((?P<name>.*)\)$", re.ASCII)
_DEGREES = re.compile(r"(?:MD|PhD|Ph\.D\.|MPH|MSc?|MBA|RN|DO|PharmD|DDS|FACP|BSc?)", re.ASCII)
_ET_AL = re.compile(r"[,;]?\s*(?:\bet\.? al\.?|\band others|…|\.\.\.)\s*$", re.IGNORECASE)
_BY = re.compile(r"^(?:by|authors?|author\(s\))\s*:?\s+(?=\S)", re.IGNORECASE)
_AND = re.compile(r",?\s+(?:and|&)\s+", re.IGNORECASE)
_NOBODY = frozenset(("unknown", "anonymous", "admin", "n/a", "none", "null", "not available", "-"))
_LONGEST = 100_000


def people(given: Sequence[str]) -> tuple[tuple[str, ...], bool]:
    """The authors in order, and True if the feed says that there are more ("et al.")."""
    lines = [line for text in given if (line := _line(text))]
    more = bool(lines) and bool(_ET_AL.search(lines[-1]))
    lines = [_ET_AL.sub("", line) for line in lines]
    found = listed(lines[0]) if len(lines) == 1 else tuple(_name(line) for line in lines)
    return tuple(dict.fromkeys(name for name in found if _is_somebody(name))), more


def listed(line: str) -> tuple[str, ...]:
    """The names in one line: by semicolons, or by commas where these do not part first names from last."""
    line = _BY.sub("", line)
    if ";" in line:
        return tuple(_name(part) for part in line.split(";"))
    parts = [part for chunk in line.split(",") for part in _by_and(chunk, "," in line)]
    parts = [" ".join(part.split()) for part in parts if part.strip()]
    if len(parts) == 2 and "," in line and not _AND.search(line):
        return _two(parts[0], parts[1])
    return tuple(_name(name) for name in _joined(parts))


def _line(text: str) -> str:
    return one_paragraph(text[:_LONGEST]).strip(" ,;")


def _by_and(chunk: str, commas: bool) -> list[str]:
    """Names parted by "and": only whole ones, for a group may have the word in its name."""
    parts = _AND.split(" " + chunk if commas else chunk)
    whole = [part for part in parts if part.strip()]
    return whole if len(whole) < len(parts) or all(" " in part.strip() for part in whole) else [chunk]


def _two(first: str, second: str) -> tuple[str, ...]:
    """With one comma: two names of two words or more each; everything else is one name."""
    if " " in first and " " in second and not _is_initials(second) and not _DEGREES.match(second):
        return (_name(first), _name(second))
    return (_name(f"{first}, {second}"),)


def _joined(parts: list[str]) -> list[str]:
    """The parts between commas as names: "Lu, A." and "Jane Doe, PhD" are one each."""
    if len(parts) > 2 and len(parts) % 2 == 0 and not any(" " in part for part in parts):
        return [f"{last}, {first}" for last, first in zip(parts[::2], parts[1::2], strict=True)]
    names: list[str] = []
    for part in parts:
        if names and _is_tail(part, names[-1]):
            names[-1] += f", {part}"
        else:
            names.append(part)
    return names


def _is_tail(part: str, name: str) -> bool:
    if _DEGREES.fullmatch(part) or part.rstrip(".") in ("Jr", "Sr", "II", "III", "IV"):
        return True
    return _is_initials(part) and "," not in name


def _is_initials(part: str) -> bool:
    """True for "R. J.", "P.-L." and "JR", not for "Li Wu"."""
    letters = re.split(r"[\s.‐-]+", part.strip(" ."))
    return all(0 < len(each) <= 2 and each[0].isupper() for each in letters) and (
        "." in part or part.isupper()
    )


def _name(text: str) -> str:
    """The name in `ada@example.org (Ada)`, `Ada <ada@example.org>` or plain."""
    text = " ".join(text.split()).strip(" ,;")
    if match := _IN_BRACKETS.match(text):
        return match["name"].strip()
    without = _EMAIL.sub("", text).strip(" <>()[]")
    return without if without != text.strip(" <>()[]") else text


def _is_somebody(name: str) -> bool:
    return any(letter.isalpha() for letter in name) and name.lower() not in _NOBODY
