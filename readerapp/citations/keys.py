"""Citation keys: `vaswani2017attention`.

The key is the first author's family name, the year, and the first word of the title that is no stop word,
in lower-case ASCII. Without author names it is the first three words that carry the title, then the year:
words that only say what kind of text it is (survey, review, study …) step behind the others, so that
"A Survey on Latent Reasoning" of 2025 becomes `latentreasoningsurvey2025`. Without a date the year is left
out. That is the usual pattern, which the reader may change for papers with author names. If neither names
nor title hold a letter that can be written in ASCII, the key is the arXiv id (`arxiv250706203`) or the
paper's number in the library (`paper17`).

Whoever comes later with the same key gets a letter: a … z, aa, ab …
"""

import re
import unicodedata
from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import replace
from itertools import count

from readerapp.citations import facts, names
from readerapp.citations.latex import to_plain
from readerapp.model.paper import Paper

Taken = Callable[[str], bool] | Container[str]

_STOP_WORDS = frozenset(
    """a an the and or but nor of on in at by for from to into onto with without via towards toward as is
    are be do does can it its this that these those some any how what when where which who why if than
    then not no der die das ein eine und von le la les un une de des du et el los las una y o il lo
    gli""".split()
)
_GENRE_WORDS = frozenset(
    "comment introduction note notes overview perspective primer report review study survey tutorial".split()
)
_WORD = re.compile(r"[^\W_]+(?:[-'’‐‑][^\W_]+)*")
_NOT_KEY = re.compile(r"[^a-z0-9]")
# What BibTeX, biber and `\cite` take in a key: no blank, comma, brace, quote or sign that TeX acts on.
_KEY = re.compile(r"[A-Za-z0-9_.:/+@*!?;<>|\[\]-]+")
USUAL_PATTERN = "{author}{year}{title}"
_TOKEN = re.compile(r"\{(\w+)\}")
_LONGEST_WORD = 30

_FOLDS = str.maketrans(
    {
        "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i",
        "ŋ": "ng", "ħ": "h", "ĸ": "k", "ŧ": "t", "ə": "e",
    }
    | dict(zip("абвгдеёзийклмнопрстуфыэіґ", "abvgdeeziiklmnoprstufyeig", strict=True))
    | {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "ю": "yu"}
    | {"я": "ya", "є": "ye", "ї": "yi"}
    | dict(zip("αβγδεζηικλμνξοπρσςτυφω", "avgdeziiklmnxoprsstyfo", strict=True))
    | {"θ": "th", "χ": "ch", "ψ": "ps"}
)  # fmt: skip


def propose(paper: Paper, taken: Taken = frozenset(), pattern: str = USUAL_PATTERN) -> str:
    """A free key for a paper; `taken` says which keys (lower case) are in use.

    Of the usual pattern it is made of `[a-z0-9_-]`.
    """
    is_taken = taken if callable(taken) else taken.__contains__
    base = _base(paper, pattern)
    if not is_taken(base):
        return base
    return next(key for key in (base + suffix for suffix in _suffixes()) if not is_taken(key))


def is_stop_word(word: str) -> bool:
    """True for words that carry no title: "the", "of" and their like."""
    return word.lower() in _STOP_WORDS


def is_valid(key: str) -> bool:
    """True if every program that reads a .bib takes this key, and no TeX hides in it."""
    return bool(_KEY.fullmatch(key))


def with_keys(papers: Iterable[Paper]) -> list[Paper]:
    """The papers, each with a key: frozen ones untouched, missing ones proposed in order of creation."""
    papers = list(papers)
    if all(paper.citation_key and is_valid(paper.citation_key) for paper in papers):
        return papers
    given = {paper.citation_key.lower() for paper in papers if paper.citation_key}
    given |= {alias.lower() for paper in papers for alias in paper.key_aliases}
    proposed: dict[int, str] = {}
    for paper in sorted(papers, key=lambda paper: paper.id):
        if not (paper.citation_key and is_valid(paper.citation_key)) and paper.id not in proposed:
            proposed[paper.id] = propose(paper, given)
            given.add(proposed[paper.id])
    return [
        replace(paper, citation_key=proposed[paper.id]) if paper.id in proposed else paper for paper in papers
    ]


def fold(text: str) -> str:
    """The text in lower-case ASCII letters and digits: no accents, Cyrillic and Greek spelled out."""
    if text.isascii():
        return _NOT_KEY.sub("", text.lower())
    folded = unicodedata.normalize("NFC", text).casefold().translate(_FOLDS)
    # Once more after the marks are gone: "ǿ" and "ή" are only then letters of the table.
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(sign))
    return _NOT_KEY.sub("", bare.casefold().translate(_FOLDS))


def _filled(pattern: str, author: str, year: str, telling: list[str]) -> str:
    """A pattern with its words in it; `{Author}` has a capital, `{title3}` is the first three words."""
    title = telling[0] if telling else ""
    words = {"author": author, "Author": author.capitalize(), "year": year, "yy": year[-2:], "title": title}
    words |= {"Title": title.capitalize(), "title3": "".join(telling[:3])}
    return _TOKEN.sub(lambda match: words.get(match[1], ""), pattern)


def _base(paper: Paper, pattern: str = USUAL_PATTERN) -> str:
    known = facts.known(paper)
    author = _author(paper)
    words = [word for word in map(_short, _WORD.findall(to_plain(paper.title))) if word]
    telling = [word for word in words if word not in _STOP_WORDS] or words
    if author:
        key = _filled(pattern, author, known.date.year, telling).strip("_:.+/-")
        return key or author
    topic = sorted(telling, key=_GENRE_WORDS.__contains__)[:3]
    return "".join(topic) + known.date.year if topic else _number(paper, known.arxiv)


def _author(paper: Paper) -> str:
    """The first author's family name; of an organisation the first word that names it."""
    name = names.parse(paper.authors[0]) if paper.authors else None
    if name is None:
        return ""
    if not name.group:
        return _short(name.family)
    words = [word for word in name.whole.split() if _short(word)]
    generic = names.group_words() | _STOP_WORDS
    telling = [word for word in words if word.lower() not in generic] or words
    return _short(telling[0]) if telling else ""


def _number(paper: Paper, arxiv: str) -> str:
    return "arxiv" + fold(arxiv) if arxiv else f"paper{paper.id}"


def _short(word: str) -> str:
    return fold(word[:200])[:_LONGEST_WORD]


def _suffixes() -> Iterator[str]:
    """a … z, aa … zz, aaa …"""
    for number in count(1):
        suffix, rest = "", number
        while rest:
            rest, letter = divmod(rest - 1, 26)
            suffix = chr(ord("a") + letter) + suffix
        yield suffix
