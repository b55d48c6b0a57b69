"""How statuses, tags and texts are written in the tables: shared by those who write and those who read."""

import unicodedata

from readerapp.errors import AppError
from readerapp.model.row import Status

STATUSES = tuple(Status)
"""The column `status` holds an index into this."""


def storable(text: str) -> str:
    """Text that SQLite can hold: no half characters (from a broken command line), no NUL."""
    return text.encode("utf-8", "replace").decode().replace("\0", "")


def folded(name: str) -> str:
    """A tag's name for comparison: case does not count."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def tidy_tag(name: str) -> str:
    """A tag's name on one line, without quotation marks (the query language needs them), `/` kept tidy."""
    plain = unicodedata.normalize("NFC", storable(name)).replace('"', "'").replace(",", " ")
    parts = [" ".join(part.split()) for part in plain.split("/")]
    return "/".join(part for part in parts if part)


def clean_tag(name: str) -> str:
    """A tag as it is stored. AppError if nothing is left of it, or too much."""
    clean = tidy_tag(name)
    if not clean:
        raise AppError("A tag needs a name.")
    if len(clean) > 100:
        raise AppError("A tag's name has 100 characters at most.")
    return clean


def clean_key(key: str) -> str:
    """A citation key as it is stored. AppError where BibTeX could not read it."""
    clean = storable(key).strip()
    if not clean:
        raise AppError("A citation key needs at least one character.")
    bad = next((letter for letter in clean if letter.isspace() or letter in "\"#%'(),={}~\\"), None)
    if bad:
        raise AppError(f"A citation key cannot contain {'spaces' if bad.isspace() else bad}.")
    return clean
