"""Words of a query, and whether they stand in a text one after the other.

The full-text index knows in which columns a word stands, not where, so phrases are looked for in the texts
of the papers that have all their words.
"""

import re
import sqlite3
import threading
import unicodedata

from readerapp.library import search

_PLAIN = bytes(code if chr(code).isalnum() else 32 for code in range(128)).decode().lower()
_WORD = re.compile("[a-z0-9]+")
_APART = re.compile(r"[\W_]+")
_local = threading.local()


def tokens(text: str) -> list[str]:
    """The words of a text as the index knows them."""
    if text.isascii():
        return _WORD.findall(text.lower())
    plain = search.words(text.encode("utf-8", "replace").decode().replace("\0", " "))
    scratch = _scratch()
    scratch.execute("INSERT INTO scratch(rowid, text) VALUES (1, ?)", (plain,))
    found = scratch.execute("SELECT term FROM terms ORDER BY offset").fetchall()
    scratch.execute("INSERT INTO scratch(scratch) VALUES ('delete-all')")
    return [row[0] for row in found]


def stands_in(phrase: str, text: str, *, prefix: bool) -> bool:
    """Do the words of a phrase, given in `spaced` form, stand in a text one after the other?"""
    return (phrase.rstrip() if prefix else phrase) in spaced(text)


def spaced(text: str) -> str:
    """A text as its words in small letters without accents, a blank before and after each."""
    if text.isascii():
        plain = text.translate(_PLAIN)
    else:
        letters = unicodedata.normalize("NFD", search.words(text)).lower()
        plain = _APART.sub(" ", "".join(each for each in letters if not unicodedata.combining(each)))
    return f" {' '.join(plain.split())} "


def _scratch() -> sqlite3.Connection:
    """A table in memory that lets FTS5 itself say what it takes for words; one a thread."""
    scratch: sqlite3.Connection | None = getattr(_local, "scratch", None)
    if scratch is None:
        scratch = _local.scratch = sqlite3.connect(":memory:", isolation_level=None)
        scratch.execute(
            f"CREATE VIRTUAL TABLE scratch USING fts5(text, content='', tokenize='{search.TOKENS}')"
        )
        scratch.execute("CREATE VIRTUAL TABLE terms USING fts5vocab('scratch', 'instance')")
    return scratch
