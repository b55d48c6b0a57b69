"""Papers into a .bib that is there already, with the smallest difference.

Ours is an entry whose text still has the digest that we noted when we wrote it. Ours are replaced, taken out,
and put in by the order of their keys; all others are kept to the letter, with the text between them, but for
what the reader said of a paper (`bib_foreign`). A file with nothing but ours is what `render` writes.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from readerapp.citations import bib_foreign
from readerapp.citations.bib_pieces import Piece, decoded, digest, encoded, pieces
from readerapp.model.bibliographies import Outcome
from readerapp.model.paper import Paper


@dataclass(frozen=True, slots=True)
class Merged:
    """The bytes that the file shall have, the digests of our entries in it by key, and what was done."""

    data: bytes
    entries: dict[str, str]
    outcome: Outcome


def merge(old: bytes, ours: Mapping[str, str], papers: Sequence[tuple[Paper, str]]) -> Merged:
    """Put papers, each with its key and its entry as we write it, into a file whose bytes are `old`.

    `ours` are the digests that were noted at our last writing. No bytes: there is no such file.
    """
    return _Merge(decoded(old), ours, papers).run()


@dataclass(slots=True)
class _Counts:
    new: int = 0
    changed: int = 0
    removed: int = 0
    rekeyed: int = 0
    foreign: int = 0
    corrected: int = 0
    left_out: list[str] = field(default_factory=list)


class _Merge:
    def __init__(self, old: str, ours: Mapping[str, str], papers: Sequence[tuple[Paper, str]]) -> None:
        self._pieces = pieces(old)
        self._known = ours
        self._newline = "\r\n" if old.count("\r\n") * 2 > old.count("\n") else "\n"
        self._legacy = not old.isascii() and any("\udc80" <= sign <= "\udcff" for sign in old)
        self._papers = {paper.citation_key or "": (paper, entry) for paper, entry in papers}
        self._names = dict(self._found_by())
        self._done: set[str] = set()
        self._entries: dict[str, str] = {}
        self._counts = _Counts()

    def run(self) -> Merged:
        kept = [self._kept(piece) for piece in self._pieces]
        waiting = sorted(key for key in self._papers if key not in self._done)
        self._counts.new = len(waiting) - self._counts.rekeyed
        there = _without_gaps(self._pieces, kept)
        if None in kept and not any(piece.text.strip() for piece in there):
            there = []  # nothing was there but ours
        text = "".join(piece.text for piece in self._with(waiting, there))
        counts = self._counts
        return Merged(
            encoded(text),
            self._entries,
            Outcome(
                counts.new,
                counts.changed,
                counts.removed,
                counts.rekeyed,
                counts.foreign,
                counts.corrected,
                tuple(counts.left_out),
            ),
        )

    def _found_by(self) -> Iterator[tuple[str, str]]:
        """The key of the paper for which an entry of the file may stand, by the entry's own key."""
        there = {piece.key for piece in self._pieces if piece.key}
        for key, (paper, _) in self._papers.items():
            imported = [value for name, value in paper.extra if name == "citation key"]
            if key in there:
                yield key, key
                continue
            # An entry of ours goes on under the new key; of those of others the first stands for the paper.
            other = next((name for name in (*paper.key_aliases, *imported) if name in there), None)
            if other is not None and other not in self._papers:
                yield other, key

    def _kept(self, piece: Piece) -> Piece | None:
        """What becomes of a piece; None if it is taken out."""
        if not piece.key:
            return piece
        owned = self._known.get(piece.key) == digest(piece.text)
        key = self._names.get(piece.key)
        if key is None or key in self._done:
            if owned and piece.key not in self._entries:
                self._counts.removed += 1
                return None
            self._counts.foreign += 1
            return piece
        paper, entry = self._papers[key]
        if owned or digest(entry) == digest(piece.text):
            return self._own(piece, key, entry)
        self._done.add(key)
        return self._foreign(piece, paper, entry)

    def _own(self, piece: Piece, key: str, entry: str) -> Piece | None:
        if piece.key != key:  # the paper has another key now: its entry moves to the place of that
            self._counts.rekeyed += 1
            return None
        self._done.add(key)
        new = digest(entry)
        self._entries[key] = new
        if new == digest(piece.text):
            return piece
        self._counts.changed += 1
        return replace(piece, text=self._fitted(entry))

    def _foreign(self, piece: Piece, paper: Paper, entry: str) -> Piece:
        self._counts.foreign += 1
        if piece.key not in self._known and not bib_foreign.shows(piece.text, piece.key, paper):
            self._counts.left_out.append(piece.key)
            return piece
        text = bib_foreign.updated(piece.text, self._fitted(entry), paper)
        self._counts.corrected += text != piece.text
        return replace(piece, text=text)

    def _with(self, waiting: list[str], kept: list[Piece]) -> list[Piece]:
        """Each new entry goes before the first of ours with a greater key, or behind the last of ours."""
        between = Piece(self._newline * 2)
        last = max((at for at, piece in enumerate(kept) if piece.key in self._entries), default=-1)
        coming = [(key, self._new(key)) for key in waiting]
        if last < 0:
            return [*kept, *self._at_end(kept, [piece for _, piece in coming])]
        out: list[Piece] = []
        at = 0
        for place, piece in enumerate(kept):
            if piece.key and place <= last and self._entries.get(piece.key):
                while at < len(coming) and coming[at][0] < piece.key:
                    out += (coming[at][1], between)
                    at += 1
            out.append(piece)
            if place == last:
                out += [each for _, new in coming[at:] for each in (between, new)]
        return out

    def _at_end(self, kept: list[Piece], new: list[Piece]) -> Iterator[Piece]:
        """Behind everything that others wrote, a line apart."""
        if not new:
            return
        text = "".join(piece.text for piece in kept)
        if text:
            ends = len(text) - len(text.rstrip("\r\n"))
            there = text[len(text) - ends :].count("\n")
            yield Piece(self._newline * max(0, 2 - there))
        for number, piece in enumerate(new):
            yield from (Piece(self._newline * 2), piece) if number else (piece,)
        yield Piece(self._newline)

    def _new(self, key: str) -> Piece:
        entry = self._papers[key][1]
        self._entries[key] = digest(entry)
        return Piece(self._fitted(entry), key)

    def _fitted(self, entry: str) -> str:
        """An entry of ours with the line ends, and in the encoding, of the file."""
        return self._in_code(entry.rstrip("\n")).replace("\n", self._newline)

    def _in_code(self, entry: str) -> str:
        """In a file that is older than UTF-8 its letters, so that not two encodings stand in one file."""
        if not self._legacy or entry.isascii():
            return entry
        try:
            return decoded(entry.encode("cp1252"))
        except UnicodeEncodeError:
            return entry


def _without_gaps(before: Sequence[Piece], kept: Sequence[Piece | None]) -> list[Piece]:
    """The pieces that stay; with an entry goes the empty space behind it, or at the end the one before it."""
    out: list[Piece] = []
    for place, piece in enumerate(kept):
        if piece is None:
            continue
        taken_out = place > 0 and kept[place - 1] is None
        if taken_out and not piece.key and not piece.text.strip():
            if place < len(before) - 1:
                continue
            while out and not out[-1].key and not out[-1].text.strip():
                out.pop()
        out.append(piece)
    return out
