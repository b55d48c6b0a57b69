"""What is being typed into a note and is not saved yet, kept beside the library in case of a crash.

One small file a paper: it is written a few times a second, so it goes without the waiting that a saved note
takes. After a crash of the program the file is there; the note itself is saved a second later anyway.
"""

import json
import logging
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from readerapp.library import Library
from readerapp.model.changes import Changes
from readerapp.model.edits import SetNote

log = logging.getLogger(__name__)

FOLDER = "drafts"


@dataclass(frozen=True, slots=True)
class Recovered:
    """The titles of the papers whose notes were recovered."""

    titles: tuple[str, ...]
    changes: Changes


def keep_draft(library: Library, paper: int, text: str, before: str) -> None:
    """Keep what is typed for a paper; `before` is the note as the library has it. A full disk is no fault."""
    place = _place(library, paper)
    beside = place.with_suffix(".new")
    try:
        place.parent.mkdir(exist_ok=True)
        beside.write_text(json.dumps({"text": text, "before": before}), encoding="ascii")
        beside.replace(place)
    except OSError as error:  # saving the note itself will say so, where there is something to say
        log.info("A draft could not be kept: %s", error)


def drop_draft(library: Library, paper: int, text: str) -> None:
    """This note is saved; a draft that has gone on since stays."""
    found = _read(_place(library, paper))
    if found is not None and found[0] == text:
        with suppress(OSError):
            _place(library, paper).unlink(missing_ok=True)


def recover_drafts(library: Library) -> Recovered:
    """Give the library what was typed before a crash and never saved. Nothing that is there is replaced."""
    titles, changes = [], Changes()
    for place in sorted((library.folder / FOLDER).glob("*.json")):
        found, number = _read(place), place.stem
        if found is not None and number.isdecimal():
            done = _recover(library, int(number), *found)
            if done:
                titles.append(done[0])
                changes |= done[1]
        with suppress(OSError):
            place.unlink(missing_ok=True)
    return Recovered(tuple(titles), changes)


def _recover(library: Library, number: int, text: str, before: str) -> tuple[str, Changes] | None:
    paper = next(library.papers([library.kept(number)], seen=False), None)
    if paper is None:
        return None
    now = paper.note
    if now != before and text.strip() not in now:  # it has another note meanwhile: both are kept
        text = f"{now.rstrip()}\n\n{text}" if now.strip() else text
    elif now != before:
        return None
    done = library.apply(SetNote((paper.id,), text))
    return (paper.title, done.changes) if done.label else None


def _read(place: Path) -> tuple[str, str] | None:
    try:
        found = json.loads(place.read_text(encoding="ascii"))
        return str(found["text"]), str(found["before"])
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        log.info("A draft could not be read: %s", error)
        return None


def _place(library: Library, paper: int) -> Path:
    return library.folder / FOLDER / f"{paper}.json"
