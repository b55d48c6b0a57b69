"""Fields of a paper and their values in words, for whatever shows who says what."""

from typing import Any

from readerapp.model.names import listed
from readerapp.model.readable import readable
from readerapp.ui.row_text import isolated
from readerapp.ui.words import day, translate

LONGEST = 300  # characters: enough to see how two abstracts differ


def field_name(field: str) -> str:
    """A field of a paper in words."""
    known = {
        "title": translate("paper", "title"),
        "authors": translate("paper", "authors"),
        "author_count": translate("paper", "number of authors"),
        "organisation": translate("paper", "organisation"),
        "abstract": translate("paper", "abstract"),
        "published": translate("paper", "date"),
        "links": translate("paper", "links"),
        "venue": translate("paper", "venue"),
        "categories": translate("paper", "categories"),
        "comment": translate("paper", "comment"),
        "identifiers": translate("paper", "identifiers"),
        "doi": translate("paper", "DOI"),
    }
    return known.get(field, field.replace("_", " "))


def field_title(field: str) -> str:
    """The same as a label."""
    name = field_name(field)
    return name[:1].upper() + name[1:]


def field_value(field: str, value: Any, longest: int = LONGEST) -> str:
    """The value of a field of claims as a reader would write it; nothing for nothing."""
    if value is None:
        return ""
    if field == "abstract":
        value = value[0]
    elif field in ("published", "updated"):
        value = day(value.on)
    elif field == "authors":
        value = listed(value)
    elif field == "categories":
        value = ", ".join(value)
    text = " ".join(readable(str(value)).split())
    return isolated(text if len(text) <= longest else f"{text[:longest].rstrip()}…")
