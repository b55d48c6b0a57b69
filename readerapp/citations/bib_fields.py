"""The fields of one entry of a .bib, each at its place: one can be set while the rest stays as it is."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

_OPENING = re.compile(r"@[ \t]*[A-Za-z][\w.:+-]*\s*[{(]\s*[^,]*,")
_BETWEEN = re.compile(r"[\s,]*(?:%[^\n]*\n[\s,]*)*")
_NAME = re.compile(r"([^\s=,{}()\"#%@][^=,{}()\"#\r\n]*?)\s*=\s*")
_WORD = re.compile(r"[^\s,#{}()\"=%]+")
_BRACE = re.compile(r"[{}]")
_QUOTED = re.compile(r"[{}\"]")
_JOINED = re.compile(r"\s*#\s*")
_INDENT = re.compile(r"\n([ \t]*)[^\s=]+\s*=")


@dataclass(frozen=True, slots=True)
class Slot:
    """A field: its name in lower case, where it begins, and where its value begins and ends."""

    name: str
    start: int
    value: int
    end: int


def slots(entry: str) -> list[Slot] | None:
    """The fields of an entry in their order; None where something in it is no field."""
    opening = _OPENING.match(entry)
    if opening is None:
        return []
    found, at, closing = [], opening.end(), len(entry) - 1
    while (at := _after(_BETWEEN, entry, at)) < closing:
        name = _NAME.match(entry, at, closing)
        end = _value(entry, name.end(), closing) if name else -1
        if name is None or end < 0:
            return None
        found.append(Slot(" ".join(name[1].lower().split()), at, name.end(), end))
        at = end
    return found


def values(entry: str) -> dict[str, str]:
    """The values of an entry as they are written, without the signs around them; the first of each name."""
    found: dict[str, str] = {}
    for slot in slots(entry) or ():
        found.setdefault(slot.name, _bare(entry[slot.value : slot.end]))
    return found


def with_fields(entry: str, wanted: Mapping[str, str | None]) -> str:
    """The entry with these values, each in braces; None takes the field away. All else stays as it is."""
    for name, value in wanted.items():
        there = slots(entry)
        if there is None:
            return entry
        slot = next((each for each in there if each.name == name), None)
        if slot is None:
            entry = entry if value is None else _added(entry, there, name, value)
        elif value is None:
            entry = _taken_out(entry, slot)
        else:
            entry = entry[: slot.value] + _written(name, value) + entry[slot.end :]
    return entry


def _written(name: str, value: str) -> str:
    return value if name == "month" else f"{{{value}}}"


def _added(entry: str, there: list[Slot], name: str, value: str) -> str:
    """A field behind the last one, indented like the others."""
    opening = _OPENING.match(entry)
    if opening is None:
        return entry
    newline = "\r\n" if "\r\n" in entry else "\n"
    indent = _INDENT.search(entry)
    begin = f"{newline}{indent[1]}" if indent else f"{newline}  " if not there else " "
    field = f"{begin}{name} = {_written(name, value)}"
    end = there[-1].end if there else opening.end()
    if not there:
        return entry[:end] + field + newline + entry[end:].lstrip()
    rest = entry[end:]
    if rest.lstrip().startswith(","):
        comma = end + rest.index(",") + 1
        return entry[:comma] + field + "," + entry[comma:]
    return entry[:end] + "," + field + rest


def _taken_out(entry: str, slot: Slot) -> str:
    """Without a field, the blanks before it, and the comma behind it."""
    begin = len(entry[: slot.start].rstrip())
    rest = entry[slot.end :]
    without = rest.lstrip()[1:] if rest.lstrip().startswith(",") else rest
    return entry[:begin] + without


def _value(entry: str, at: int, closing: int) -> int:
    """The place behind a value, which is one piece or several joined by `#`; -1 if it is none."""
    while True:
        at = _piece(entry, at, closing)
        joined = _JOINED.match(entry, at, closing) if at >= 0 else None
        if joined is None:
            return at
        at = joined.end()


def _piece(entry: str, at: int, closing: int) -> int:
    if entry[at] == "{":
        return _closed(entry, at + 1, closing)
    if entry[at] == '"':
        return _unquoted(entry, at + 1, closing)
    word = _WORD.match(entry, at, closing)
    return word.end() if word else -1


def _closed(entry: str, at: int, closing: int) -> int:
    depth = 1
    for brace in _BRACE.finditer(entry, at, closing):
        depth += 1 if brace[0] == "{" else -1
        if not depth:
            return brace.end()
    return -1


def _unquoted(entry: str, at: int, closing: int) -> int:
    depth = 0
    for sign in _QUOTED.finditer(entry, at, closing):
        if sign[0] == '"' and not depth:
            return sign.end()
        depth += {"{": 1, "}": -1, '"': 0}[sign[0]]
    return -1


def _bare(value: str) -> str:
    whole = len(value) > 1 and value[0] + value[-1] in ("{}", '""')
    return value[1:-1] if whole and "#" not in value else value


def _after(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at
