"""What a snapshot looked like: its text, at the place of an entry, of a line or of a paper."""

from dataclasses import dataclass

from readerapp.errors import AppError
from readerapp.feeds.source_text import readable
from readerapp.library import Library
from readerapp.model.snapshot import Kept
from readerapp.model.source_text import SourceText

_NOT_KEPT = "The bytes of “{name}” were not kept: it is too large. Look into the file itself."


@dataclass(frozen=True, slots=True)
class ShownSource:
    """The text of a snapshot and the place that was asked for; None if the paper is not found in it."""

    snapshot: Kept
    source: SourceText
    place: int | None


def show_source(library: Library, snapshot: int, line: int | None = None, words: str = "") -> ShownSource:
    """The text of a snapshot at a line (from 1), or where these words stand. Raises `AppError`."""
    kept, source = _source(library, snapshot)
    place = source.place_of_line(line) if line else source.place_of_any([words] if words else [])
    return ShownSource(kept, source, place)


def show_sighting(library: Library, paper: int, snapshot: int) -> ShownSource:
    """The text of a snapshot where it shows a paper: at its line, else at one of its ids or its title."""
    kept, source = _source(library, snapshot)
    line = library.line_of(paper, snapshot)
    if line:
        return ShownSource(kept, source, source.place_of_line(line))
    found = next(iter(library.papers([library.kept(paper)])), None)
    words = [*(value for _, value in found.identifiers), found.title] if found else []
    return ShownSource(kept, source, source.place_of_any(words))


def _source(library: Library, snapshot: int) -> tuple[Kept, SourceText]:
    kept = library.kept_snapshot(snapshot)
    if kept is None:
        raise AppError(f"There is no snapshot number {snapshot}.")
    if not kept.data:
        raise AppError(_NOT_KEPT.format(name=kept.name))
    return kept, SourceText(kept.name, readable(kept.data, kept.format))
