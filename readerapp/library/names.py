"""How statuses and tags are written in the tables: shared by those who write and those who read."""

import unicodedata

from readerapp.errors import AppError
from readerapp.model.paper import Status

STATUSES = tuple(Status)
"""The column `status` holds an index into this."""


def folded(name: str) -> str:
    """A tag's name for comparison: case does not count."""
    return unicodedata.normalize("NFC", name).casefold()


def clean_tag(name: str) -> str:
    """A tag as it is stored: one line, no quotation marks (the query language needs them), `/` kept tidy."""
    plain = unicodedata.normalize("NFC", name).replace('"', "'").replace(",", " ")
    parts = [" ".join(part.split()) for part in plain.split("/")]
    clean = "/".join(part for part in parts if part)
    if not clean:
        raise AppError("A tag needs a name.")
    if len(clean) > 100:
        raise AppError("A tag's name has 100 characters at most.")
    return clean
