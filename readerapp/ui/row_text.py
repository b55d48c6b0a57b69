"""The words of a row of the list, made safe to paint: plain text in one line, whatever a feed sent."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from readerapp.model.names import natural
from readerapp.model.row import PaperRow, Status
from readerapp.ui.words import counted, day

NAMED = 3  # authors that a row names before it says "et al."
LONGEST = 400  # characters: no screen shows more in one line, and layout takes time
BETWEEN = " · "

# What a text may not do to its surroundings: break the line, or turn the direction of what follows it.
_CONTROLS = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029], " ")
_TURNS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C])
_SAFE = {**_CONTROLS, **_TURNS}
_ISOLATE, _END = "\u2068", "\u2069"  # first strong isolate … pop directional isolate

_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_SIGNS = re.compile(r"^\s*(?:[-*+]\s+)?(?:\[[ xX]\]\s+)?|\*{1,3}(?=\S)|(?<=\S)\*{1,3}|`+|(?<!\w)_+|_+(?!\w)")


def clean(text: str) -> str:
    """One line of plain text: control characters and line breaks become spaces, direction marks go."""
    return " ".join(text[:LONGEST].translate(_SAFE).split())


def title_words(row: PaperRow) -> str:
    """The title in one line, its formulas readable."""
    if "$" not in row.title and "\\" not in row.title:
        return clean(row.title)
    from readerapp.model.readable import readable  # of few rows, and none of the first must wait for it

    return clean(readable(row.title))


def isolated(text: str) -> str:
    """The text, so that its direction does not reach beyond it."""
    return f"{_ISOLATE}{text}{_END}"


def is_new(row: PaperRow) -> bool:
    """True for what calls for attention: neither looked at nor put away."""
    return not row.seen and row.status is Status.INBOX


def note_words(row: PaperRow) -> str:
    """The first line of the note without its Markdown signs."""
    return note_line_words(row.note_line)


def note_line_words(line: str) -> str:
    """A line of a note without its Markdown signs."""
    return clean(_SIGNS.sub("", _LINK.sub(r"\1", line.lstrip("#> "))))


def facts(row: PaperRow) -> str:
    """The second line: who, where, what kind, how discussed. What a source does not say is left out."""
    sources = [clean(part or "") for part in (row.organisation, row.venue, row.category)]
    known = [_authors(row), *sources, _upvotes(row), _comments(row)]
    if not any((known[0], *sources)):  # a bare list of titles: then at least where it came from
        known = [clean(row.source), day(row.captured_on) if row.captured_on else "", *known]
    known = [place_words(row), *known]
    return BETWEEN.join(isolated(part) for part in known if part)


def place_words(row: PaperRow) -> str:
    """Where it stood on the page that is shown, and whether that is up or down from the page before."""
    stood = row.standing
    if stood is None:
        return ""
    place = QCoreApplication.translate("RowDelegate", "#{place}").format(place=stood.rank)
    if stood.compared and stood.before is None:
        return QCoreApplication.translate("RowDelegate", "{place} new").format(place=place)
    if stood.moved:
        return f"{place} {'↑' if stood.moved > 0 else '↓'}{abs(stood.moved)}"
    return place


def _authors(row: PaperRow) -> str:
    names, total = row.authors, row.author_count or len(row.authors)
    if not names:
        return counted("RowDelegate", "%n authors", "1 author", total) if total else ""
    named = ", ".join(isolated(clean(natural(name))) for name in names[:NAMED])
    if total > NAMED or total > len(names):
        return QCoreApplication.translate("RowDelegate", "{names} et al.").format(names=named)
    return named


def _comments(row: PaperRow) -> str:
    return counted("RowDelegate", "%n comments", "1 comment", row.comments) if row.comments else ""


def _upvotes(row: PaperRow) -> str:
    return counted("RowDelegate", "%n upvotes", "1 upvote", row.upvotes) if row.upvotes else ""


def folded(text: str) -> str:
    """The text without case and accents, character by character, so that places stay the same."""
    return "".join(_folded(character) for character in text)


def _folded(character: str) -> str:
    if character.isascii():
        return character.lower()
    return unicodedata.normalize("NFKD", character)[0].lower()[:1]


def places(text: str, words: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Where the words stand in the text, each at the start of a word: pairs of start and end."""
    plain = folded(text)
    for word in words:
        start = plain.find(word)
        while start >= 0:
            if start == 0 or not plain[start - 1].isalnum():
                yield start, start + len(word)
            start = plain.find(word, start + len(word))
