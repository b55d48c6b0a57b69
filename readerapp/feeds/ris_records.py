"""RIS as it is written: records of tagged lines, whatever each program makes of the rules.

A record begins with `TY` and ends with `ER`, with the next `TY` or with the file. A line without a tag goes
on with the value before it. A tag may have more or fewer than two blanks behind it, and blanks before it.
"""

import re
from dataclasses import dataclass, field

_TAG = re.compile(r"^[ \t]{0,8}(?P<tag>[A-Z][A-Z0-9]) {0,3}[-–](?: +(?P<value>.*)|$)")
_CLOSE = re.compile(r"^[ \t]{0,8}(?P<tag>[A-Z][A-Z0-9]) {2}-(?P<value>\S.*)$")
_FURNITURE = re.compile(
    r"(?:\[?\d{1,6}[.\])]?|(?:provider|database|content)\s*:.*|<.*>|-{3,}|={3,})$", re.IGNORECASE
)


@dataclass(slots=True)
class Tagged:
    """One record: its tags in their order, each with a value. `line` is that of its first tag."""

    line: int
    tags: list[tuple[str, list[str]]] = field(default_factory=list)

    def all(self, *names: str) -> list[str]:
        """The values of these tags, those of the first name first; lines of a value joined."""
        return [
            value
            for name in names
            for tag, lines in self.tags
            if tag == name and (value := "\n".join(lines).strip())
        ]

    def first(self, *names: str) -> str:
        """The first value of these tags, by the order of the names; empty if there is none."""
        return next(iter(self.all(*names)), "")

    def in_order(self, *names: str) -> list[str]:
        """The values of these tags in the order of the record."""
        return [value for tag, lines in self.tags if tag in names and (value := "\n".join(lines).strip())]

    def lines_of(self, name: str) -> list[str]:
        """All lines of a tag: some programs give one word a line, with a tag on the first only."""
        return [line.strip() for tag, lines in self.tags if tag == name for line in lines if line.strip()]


def records(text: str) -> tuple[list[Tagged], list[tuple[int, str]]]:
    """The records of a file, and the lines that stand between them."""
    found: list[Tagged] = []
    outside: list[tuple[int, str]] = []
    current: Tagged | None = None
    for number, line in enumerate(text.split("\n"), start=1):
        match = _TAG.match(line) or _CLOSE.match(line)
        if match is None:
            if current and current.tags:
                current.tags[-1][1].append(line)
            elif line.strip() and not _FURNITURE.match(line.strip()):
                outside.append((number, line.strip()))
            continue
        tag, value = match["tag"], match["value"] or ""
        if tag == "ER":
            current = None
            continue
        if tag == "TY" or current is None:
            current = Tagged(number)
            found.append(current)
        current.tags.append((tag, [value]))
    return found, outside
