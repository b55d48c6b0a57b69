"""Words of a query, and whether they stand in a text one after the other.

The full-text index knows in which columns a word stands, not where, so phrases are looked for in the texts
of the papers that have all their words.
"""

import re
import sqlite3
import threading
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache

from readerapp.library import search

_WORD = re.compile("[a-z0-9]+")
_WORDS = re.compile(r"[^\W_]+")
_FAR = re.compile("[^\0-\u024f]")  # from here on there is more to letters than accents
_ACCENTED = re.compile("[\u00c0-\u024f]")
_ACCENTS = re.compile("[\u0300-\u036f]+")
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


@lru_cache(maxsize=256)
def finder(phrase: str, *, prefix: bool) -> Callable[[str], bool]:
    """A function that says whether the words of a phrase stand in a `plain` text one after the other."""
    words = _WORDS.findall(plain(phrase))
    if not words:
        return lambda _text: False
    # The look behind comes after the first word, so that the search can leap from one such word to the next.
    first = f"{words[0]}(?<![^\\W_]{words[0]})"
    end = "" if prefix else r"(?![^\W_])"
    found = re.compile(r"[\W_]+".join([first, *words[1:]]) + end).search
    return lambda text: found(text) is not None


def plain(text: str) -> str:
    """A text in small letters without accents; letters of scripts without spaces stand apart."""
    if text.isascii():
        return text.lower()
    if _FAR.search(text):
        return _bare(search.words(text)).lower()
    return _ACCENTED.sub(lambda letter: _letter(letter[0]), text).lower()  # most letters are plain


def _bare(text: str) -> str:
    return unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", text)))


_letter = cache(_bare)


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
