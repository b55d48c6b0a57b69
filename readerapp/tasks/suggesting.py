"""What the search field offers: fields with their help, their values, and queries of the past."""

from collections.abc import Iterator, Mapping, Sequence

from readerapp.library import Library
from readerapp.model import query as queries
from readerapp.model import query_fields as fields
from readerapp.model.query import Typed
from readerapp.model.query_fields import Field, field_named
from readerapp.model.suggestions import Suggestion

MOST = 9
OF_PAST = 4
_WORDS = ("author", "venue", "feed", "cat")
_TABLES: dict[str, Mapping[str, str]] = {
    "is": fields.STATE_HELP,
    "has": fields.THING_HELP,
    "sort": fields.SORT_HELP,
    "when": fields.DATE_HELP,
    "before": {span: text for span, text in fields.DATE_HELP.items() if ".." not in span},
    "after": {span: text for span, text in fields.DATE_HELP.items() if ".." not in span},
}


def suggest(library: Library, text: str, cursor: int, past: Sequence[str] = ()) -> list[Suggestion]:
    """How the word at the cursor may go on, likeliest first. An empty query offers the past."""
    typed = queries.typed_at(text, cursor)
    if typed.field is None:
        return [*_past(text, past), *_fields(typed)][:MOST]
    field = field_named(typed.field)
    if field is None:
        return []
    return [
        each for each in _values(library, field, typed) if each.insert.strip() != text[each.start : each.end]
    ]


def _past(text: str, past: Sequence[str]) -> list[Suggestion]:
    """Queries of the past that begin as this one does."""
    wanted = text.strip().casefold()
    fit = [query for query in past if query.casefold().startswith(wanted) and query.casefold() != wanted]
    return [Suggestion("past", query, query, 0, len(text)) for query in fit[: OF_PAST if wanted else MOST]]


def _fields(typed: Typed) -> Iterator[Suggestion]:
    low = typed.text.casefold()
    if not low:
        return
    names = {field.name: field for field in fields.FIELDS}
    found = [field for name, field in names.items() if name.startswith(low)]
    found += [names[name] for word, name in fields.LOCAL.items() if word.startswith(low)]
    for field in dict.fromkeys(found):
        insert = f"{field.name}:"
        yield Suggestion("field", insert, insert, typed.start, typed.end, field.help)


def _values(library: Library, field: Field, typed: Typed) -> list[Suggestion]:
    if field.kind in _TABLES:
        low = fields.english(typed.text)
        fit = [(value, text) for value, text in _TABLES[field.kind].items() if value.startswith(low)]
        return [_value("value", field, typed, value, text) for value, text in fit]
    kind, found = _named(library, field, typed.text)
    return [_value(kind, field, typed, value) for value in found[:MOST]]


def _named(library: Library, field: Field, typed: str) -> tuple[str, list[str]]:
    """The kind of the values, and those that fit."""
    if field.kind == "tag":
        none = ["none"] if typed and "none".startswith(typed) else []
        return "tag", [*library.complete_tag(typed), *none]
    if field.kind == "view":
        low = typed.casefold()
        return "view", [view.name for view in library.views() if low in view.name.casefold()]
    if field.name in _WORDS:
        return field.name, library.words(field.name, typed, MOST)
    return "", []


def _value(kind: str, field: Field, typed: Typed, value: str, text: str = "") -> Suggestion:
    body = queries.quoted(value)
    return Suggestion(kind, value, f"{field.name}:{body} ", typed.start, typed.end, text)
