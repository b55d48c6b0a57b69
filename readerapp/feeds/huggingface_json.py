"""JSON that holds records of papers, whole or damaged: cut off, broken in the middle, or a Python repr."""

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from readerapp.errors import AppError

# Where the records are, if the file is an object around them.
_LISTS = (
    "data",
    "papers",
    "dailyPapers",
    "daily_papers",
    "results",
    "items",
    "hits",
    "paper_list",
    "payload",
)
_ERRORS = ("error", "errors", "message", "detail", "error_message")
_DEEPEST = 5
_LONGEST_LITERAL = 4_000_000  # characters; Python's own reader needs a hundred times as much memory
_MOST_BREAKS = 50
_OUTER = re.compile(r"\{\s*\"paper\"\s*:\s*\{")
_RECORD = re.compile(rf"{_OUTER.pattern}|\{{\s*\"id\"\s*:\s*\"\d{{4}}\.\d{{4,5}}")
_GAP = re.compile(r"[\s,\]]*")
_TOO_DEEP = "This file is nested too deeply to be read."


@dataclass
class Loaded:
    """The value of a file; `breaks` are the places where a record could not be read."""

    value: Any = None
    breaks: list[int] = field(default_factory=list)


def load(text: str) -> Loaded:
    """The value of a JSON text; of a damaged one a list of its readable records."""
    try:
        return Loaded(json.loads(text, strict=False))
    except RecursionError as error:
        raise AppError(_TOO_DEEP) from error
    except ValueError:
        pass
    literal = _literal(text.strip()) if text.lstrip()[:3].replace(" ", "") in ("[{'", "{'p", "{'i") else None
    return Loaded(literal) if literal is not None else _salvaged(text)


def _literal(text: str) -> Any:
    """The value of a Python literal, or None."""
    if len(text) > _LONGEST_LITERAL:
        return None
    try:
        return ast.literal_eval(text)
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        return None


def _salvaged(text: str) -> Loaded:
    """The records of a text one after the other: JSON lines, or a list that is cut or broken."""
    decoder = json.JSONDecoder(strict=False)
    found = Loaded([])
    at = _first_record(text)
    while 0 <= at < len(text) and len(found.breaks) < _MOST_BREAKS:
        try:
            value, end = decoder.raw_decode(text, at)
            found.value.append(value)
        except RecursionError as error:
            raise AppError(_TOO_DEEP) from error
        except ValueError:
            found.breaks.append(at)
            end = _next_record(text, at + 1)
        at = _skip(text, end)
    return found


def _first_record(text: str) -> int:
    at = _skip(text, 0)
    if text[at : at + 1] == "[":
        return _skip(text, at + 1)
    listed = re.compile(r"\{\s*\"\w{1,20}\"\s*:[^{\[]{0,200}\[").match(text, at)
    return _skip(text, listed.end()) if listed and not _RECORD.match(text, at) else at


def _next_record(text: str, start: int) -> int:
    """Where the next record begins; of one with an inner object, not that object."""
    pattern = _OUTER if _OUTER.match(text, start - 1) else _RECORD
    match = pattern.search(text, start)
    return match.start() if match else len(text)


def _skip(text: str, at: int) -> int:
    match = _GAP.match(text, at)
    return match.end() if match else at


def records(value: Any, depth: int = 0) -> Iterator[Any]:
    """The records in a value: of a list, of an object around a list, or a single one."""
    if isinstance(value, dict) and not is_record(value) and depth < _DEEPEST:
        yield from _inside(value, depth)
    elif isinstance(value, list):
        for item in value:
            if isinstance(item, list) and depth < _DEEPEST:
                yield from records(item, depth + 1)
            else:
                yield parsed(item)
    elif value is not None:
        yield value


def _inside(value: dict[Any, Any], depth: int) -> Iterator[Any]:
    for name in _LISTS:
        if isinstance(value.get(name), list | dict):
            yield from records(value[name], depth + 1)
            return
    held = [each for each in value.values() if isinstance(each, list | dict)]
    if held and len(held) == len(value):  # archives keyed by day or by id
        for each in held:
            yield from records(each, depth + 1)


def is_record(value: Any) -> bool:
    """True for an object that describes a paper."""
    return isinstance(value, dict) and (isinstance(value.get("paper"), dict) or "title" in value)


def parsed(item: Any) -> Any:
    """An item; if it is a string that holds a record as JSON or as a Python repr, that record."""
    if not isinstance(item, str) or not item.lstrip().startswith("{"):
        return item
    try:
        return json.loads(item, strict=False)
    except (ValueError, RecursionError):
        return _literal(item.strip())


def complaint(value: Any) -> str | None:
    """What an error object says that was saved in place of papers, or None if this is none."""
    if not isinstance(value, dict) or is_record(value) or any(value.get(name) for name in _LISTS):
        return None
    listed = any(isinstance(value.get(name), list) for name in _LISTS)
    names = _ERRORS[:2] if listed else _ERRORS  # beside an empty list, "message" may be all well
    found = next((value[name] for name in names if value.get(name)), None)
    while isinstance(found, dict | list) and found:
        found = found[0] if isinstance(found, list) else next(iter(found.values()))
    return str(found)[:200] if found else None


def line_at(text: str, position: int) -> int:
    """The 1-based line of a place in a text."""
    return text.count("\n", 0, position) + 1
