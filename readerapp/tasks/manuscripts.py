"""Reading a manuscript and what lies beside it: which keys it cites, which .bib files it names.

What a source reads in (`\\input`, `\\include`) is read too, but nothing outside the folder of the manuscript.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from readerapp.citations import cited_keys
from readerapp.errors import AppError

SUFFIXES = (".tex", ".ltx", ".aux", ".bcf")
BEGINNING = 65_536  # bytes that show what a file is
LARGEST = 50_000_000  # bytes of one file
MOST_FILES = 500


@dataclass(frozen=True, slots=True)
class Manuscript:
    """The keys in their order, whether everything is cited, and the .bib files that are there."""

    keys: tuple[str, ...]
    everything: bool
    bibliographies: tuple[Path, ...]


def is_manuscript(path: Path) -> bool:
    """True for a file that LaTeX reads or wrote; told by its ending and its beginning."""
    if path.suffix.lower() not in SUFFIXES:
        return False
    try:
        with path.open("rb") as stream:
            return cited_keys.is_citing(_decoded(stream.read(BEGINNING)), path.suffix)
    except OSError:
        return False


def read(paths: Sequence[Path]) -> Manuscript:
    """What these files cite together. AppError if one of them cannot be read."""
    keys: dict[str, None] = {}
    bibs: dict[Path, None] = {}
    everything = False
    for path in paths:
        for at, said in _each(path):
            keys.update(dict.fromkeys(said.keys))
            everything |= said.everything
            bibs.update(dict.fromkeys(_named_bibs(path.parent, at.parent, said.bibliographies)))
    if not bibs:
        bibs.update(dict.fromkeys(_lone_bibs({path.parent for path in paths})))
    return Manuscript(tuple(keys), everything, tuple(bibs))


def _each(path: Path) -> Iterator[tuple[Path, cited_keys.Citing]]:
    """The file and all that it reads in, each once."""
    waiting, done = [path], set[Path]()
    while waiting and len(done) < MOST_FILES:
        at = waiting.pop(0)
        if at in done:
            continue
        done.add(at)
        said = cited_keys.read(_text(at), at.suffix)
        yield at, said
        waiting += [found for name in said.inputs if (found := _input(path, name))]


def _named_bibs(root: Path, folder: Path, names: Iterable[str]) -> Iterator[Path]:
    """The .bib files that a source names: beside itself, else beside the manuscript."""
    for name in names:
        there = [_inside(root, start / name) for start in (folder, root)]
        yield from [bib for bib in there if bib and bib.is_file()][:1]


def _input(root: Path, name: str) -> Path | None:
    """A file that is read in: beside the manuscript or below its folder, with or without its ending."""
    for each in (name, name + root.suffix):
        found = _inside(root.parent, root.parent / each)
        if found and found.is_file() and found.suffix.lower() in SUFFIXES:
            return found
    return None


def _inside(folder: Path, path: Path) -> Path | None:
    """The path, unless it leads out of the folder (also by a link) or is none."""
    try:
        whole = path.resolve()
        return whole if whole.is_relative_to(folder.resolve()) else None
    except (OSError, ValueError, RuntimeError):
        return None


def _lone_bibs(folders: Iterable[Path]) -> list[Path]:
    """The .bib beside a manuscript that names none, if there is just one."""
    found = []
    for folder in folders:
        beside = sorted(folder.glob("*.bib"))
        found += beside if len(beside) == 1 else []
    return found


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            raise AppError(f"“{path.name}” is too large to be a manuscript.")
        return _decoded(path.read_bytes())
    except OSError as error:
        raise AppError(f"“{path}” could not be read: {error.strerror or error}.") from error


def _decoded(data: bytes) -> str:
    """Keys are ASCII nearly always; in a text that is not UTF-8 the rest does not matter."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")
