"""The query language: text → tree → text. This page is what others see of it.

    query   = any                         any    = all { "OR" all }
    all     = item { [ "AND" ] item }     item   = [ "-" | "NOT" ] ( [ field ":" ] "(" any ")" | term )
    term    = [ field ":" ] ( word | word"*" | '"' phrase '"' )

Words are joined by AND. `OR` (capitals) is weaker. A field narrows one term, or all in the brackets behind
it; `query_fields` has them all, for the parser as for suggestions and help. What is not understood becomes a
`Problem` and its words are searched as text, so that typing never ends in an error.
"""

from readerapp.model.query_dates import after, before, cut, days, numbers
from readerapp.model.query_fields import COMPARED, FACETS, IDENTIFIERS, STATES, TEXT_FIELDS, THINGS
from readerapp.model.query_parse import DEEPEST, LONGEST, parse
from readerapp.model.query_print import quoted, to_text
from readerapp.model.query_tokens import Typed, typed_at
from readerapp.model.query_tree import (
    And,
    Everything,
    Facet,
    Has,
    Id,
    InSnapshot,
    InView,
    Is,
    Key,
    Node,
    Not,
    Number,
    Or,
    Problem,
    Query,
    SortBy,
    Tag,
    Text,
    When,
    joined,
    parts,
    snapshot_of,
    sort_of,
    without,
    without_sort,
)
from readerapp.model.query_views import Lookup, names_views, problems_of_views, unfold, with_view_renamed


def both(first: str, second: str) -> str:
    """The text of a query that asks for both."""
    return to_text(joined(And, [parse(text).tree for text in (first, second)]))


def either(first: str, second: str) -> str:
    """The text of a query that asks for one or the other."""
    return to_text(joined(Or, [parse(text).tree for text in (first, second)]))


__all__ = [
    "COMPARED",
    "DEEPEST",
    "FACETS",
    "IDENTIFIERS",
    "LONGEST",
    "STATES",
    "TEXT_FIELDS",
    "THINGS",
    "And",
    "Everything",
    "Facet",
    "Has",
    "Id",
    "InSnapshot",
    "InView",
    "Is",
    "Key",
    "Lookup",
    "Node",
    "Not",
    "Number",
    "Or",
    "Problem",
    "Query",
    "SortBy",
    "Tag",
    "Text",
    "Typed",
    "When",
    "after",
    "before",
    "both",
    "cut",
    "days",
    "either",
    "joined",
    "names_views",
    "numbers",
    "parse",
    "parts",
    "problems_of_views",
    "quoted",
    "snapshot_of",
    "sort_of",
    "to_text",
    "typed_at",
    "unfold",
    "with_view_renamed",
    "without",
    "without_sort",
]
