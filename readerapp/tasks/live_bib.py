"""Files that follow saved views: which there are, and bringing them up to date."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from readerapp.citations import Options
from readerapp.errors import AppError
from readerapp.library import Library
from readerapp.model import query as queries
from readerapp.model.bibliographies import Bibliography
from readerapp.model.changes import Changes
from readerapp.model.lists import Sort
from readerapp.tasks.bib_files import Rendered, Target, write_bib
from readerapp.tasks.finding import lookup_in


@dataclass(frozen=True, slots=True)
class Followed:
    """What came of bringing files up to date: how many were written, and those that could not be."""

    written: int
    failed: tuple[Bibliography, ...]
    changes: Changes


def bibliographies(library: Library) -> list[Bibliography]:
    """The files that follow a view, in the order of the views."""
    return library.bibliographies.all()


def follow(library: Library, rendered: Rendered | None = None, changes: Sequence[Changes] = ()) -> Followed:
    """Bring every file that is not paused up to date with its view; write only where something changed.

    With `rendered`, only entries of papers that these `changes` touched are made anew.
    """
    cache = rendered or Rendered()
    for each in changes:
        cache.forget(each)
    bound = [each for each in library.bibliographies.all() if not each.paused]
    if library.read_only or not bound:
        return Followed(0, (), Changes())
    library.cover()  # a view of words that are not indexed yet would lose entries for a moment
    done = [_follow_one(library, each, cache) for each in bound]
    failed = {path for path, _, _ in done if path}
    still = tuple(each for each in library.bibliographies.all() if each.path in failed)
    all_changes = Changes()
    for _, _, touched in done:
        all_changes |= touched
    return Followed(sum(written for _, written, _ in done), still, all_changes)


def write_bibliography(library: Library, path: str, *, replacing: bool = False) -> Followed:
    """Write one file now, paused or not, whatever others did to it.

    Their entries are kept, unless `replacing`. Raises `AppError` where it cannot be written, which is taken
    down too.
    """
    bound = next((each for each in library.bibliographies.all() if each.path == path), None)
    if bound is None:
        raise AppError(f"No view keeps “{path}” up to date.")
    try:
        changes = _write(library, bound, Rendered(), careful=False, replacing=replacing)
    except AppError as error:
        library.bibliographies.note_failure(path, error.sentence)
        raise
    return Followed(1, (), changes | Changes(bibliographies=True))


def _follow_one(library: Library, bound: Bibliography, cache: Rendered) -> tuple[str, bool, Changes]:
    """The path if it failed, whether it was written, and what changed in the library."""
    try:
        changes = _write(library, bound, cache, careful=True, replacing=False)
    except AppError as error:
        if error.sentence == bound.failure:
            return bound.path, False, Changes()
        library.bibliographies.note_failure(bound.path, error.sentence)
        return bound.path, False, Changes(bibliographies=True)
    return "", changes.bibliographies, changes


def _write(
    library: Library, bound: Bibliography, cache: Rendered, *, careful: bool, replacing: bool
) -> Changes:
    written = write_bib(
        library,
        _papers_of(library, bound.query),
        Target(Path(bound.path), bound.format, Options(abstracts=bound.abstracts, notes=bound.notes)),
        careful=careful,
        replacing=replacing,
        rendered=cache,
    )
    told = written.outcome is not None or bool(bound.failure)
    if bound.failure and written.outcome is None:  # it is well again, though there was nothing to write
        library.bibliographies.note_failure(bound.path, "")
    return written.changes | Changes(bibliographies=told)


def _papers_of(library: Library, query: str) -> list[int]:
    """The papers that a view finds. No newer question cuts this off, as it does for lists."""
    tree = queries.parse(query).tree
    if queries.names_views(tree):
        tree = queries.unfold(tree, lookup_in(library))
    return list(library.find(queries.without_sort(tree), Sort.ADDED_UP))
