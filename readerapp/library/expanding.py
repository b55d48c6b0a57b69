"""The words that an unfinished word may become.

FTS5 answers `s*` by merging all places of all words that begin with `s` before it gives the first paper:
0.3 s in a hundred thousand papers. The most frequent of these words, joined by OR, give the first papers at
once; what is left out is in the whole answer that follows.
"""

import sqlite3
from collections.abc import Iterable

FEW = 2_000  # counted in one paper of eight: so few papers FTS5 merges in 5 ms
MOST = 64
MOST_IF_SHORT = 16  # of one or two letters, where a word more or less is not missed
SHORT = 2
COVERED = 0.99
_LAST = "\U0010ffff"

_TOTAL = "SELECT total(papers) FROM search.term WHERE term >= ? AND term < ?"
_TERMS = "SELECT term, papers FROM search.term WHERE term >= ? AND term < ? ORDER BY papers DESC LIMIT ?"


def expand(reader: sqlite3.Connection, beginning: str) -> list[str] | None:
    """The most frequent words that begin so; None if they are few enough to ask for them all."""
    span = (beginning, beginning + _LAST)
    total = reader.execute(_TOTAL, span).fetchone()[0]
    if total <= FEW:
        return None
    terms, sum_so_far = [], 0
    for term, papers in reader.execute(_TERMS, (*span, _most(beginning))):
        terms.append(term)
        sum_so_far += papers
        if sum_so_far >= COVERED * total:
            break
    return terms


def _most(beginning: str) -> int:
    """The shorter the beginning, the more papers have some such word, and the less one word matters."""
    if len(beginning) <= SHORT:
        return MOST_IF_SHORT
    return MOST // 2 if len(beginning) == SHORT + 1 else MOST


def rarest(reader: sqlite3.Connection, words: Iterable[str], number: int) -> list[str]:
    """So many of these words, those that the fewest papers have; each once."""
    different = list(dict.fromkeys(words))
    if len(different) <= number:
        return different
    papers = {word: _papers(reader, word) for word in different}
    return sorted(different, key=papers.__getitem__)[:number]


def is_rare(reader: sqlite3.Connection, words: Iterable[str]) -> bool:
    """True if one of these words stands in so few papers that all of them are soon looked through."""
    return any(_papers(reader, word) <= FEW for word in words)


def _papers(reader: sqlite3.Connection, word: str) -> int:
    row = reader.execute("SELECT papers FROM search.term WHERE term = ?", (word,)).fetchone()
    return int(row[0]) if row else 0
