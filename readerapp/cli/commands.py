"""What each subcommand does: one task of `readerapp.tasks`, its answer printed.

Every command takes the parsed call and returns the exit code.
"""

import argparse
import json
import sys
from array import array
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from readerapp import paths, settings, tasks
from readerapp.cli import words
from readerapp.errors import AppError
from readerapp.model import edits
from readerapp.model.edits import Edit
from readerapp.model.lists import Sort
from readerapp.model.paper import Status
from readerapp.model.receipt import Receipt
from readerapp.model.snapshot import Origin
from readerapp.tasks import Library, Progress, as_json

MEGABYTES = 64  # of standard input; larger things come as files


def import_(call: argparse.Namespace) -> int:
    """Read snapshots into the library."""
    with Opened(call, create=True) as library:
        given: dict[str, Any] = {"captured_on": call.captured_on, "progress": _progress()}
        if call.files == ["-"]:
            done = tasks.import_text(
                library, _standard_input(), name="Standard input", origin=Origin.STDIN, **given
            )
        else:
            done = tasks.import_files(library, [Path(name) for name in call.files], **given)
        if call.with_marks:
            _take_marks(library, done.receipt)
    if call.json:
        print_json(as_json.receipt(done.receipt))
    else:
        for line in (line for file in done.receipt.files for line in words.receipt_lines(file)):
            print(line)
    for file in done.receipt.failed:
        fail(f"{file.name}: {file.error}")
    return 1 if done.receipt.failed else 0


def _take_marks(library: Library, receipt: Receipt) -> None:
    for file in receipt.files:
        if file.snapshot_id is not None and tasks.offered_marks(library, file.snapshot_id):
            try:
                print(f"{tasks.take_marks(library, file.snapshot_id).label}.", file=sys.stderr)
            except AppError as error:
                print(f"readerapp: {error.sentence}", file=sys.stderr)


def list_(call: argparse.Namespace) -> int:
    """List papers."""
    with Opened(call, share=True) as library:
        ids = found_by(library, call.query, call.sort)
        if call.limit is not None:
            ids = ids[: call.limit]
        for paper in tasks.papers(library, ids):
            if call.json:
                print_json(as_json.paper(paper, full=call.full))
            else:
                print(words.paper_line(paper))
    return 0


def show(call: argparse.Namespace) -> int:
    """Show one paper."""
    with Opened(call, share=True) as library:
        paper = tasks.named(library, call.paper)
    if call.json:
        print_json(as_json.paper(paper))
    else:
        print("\n".join(words.paper_page(paper)))
    return 0


def edit(call: argparse.Namespace) -> int:
    """Change the reader's marks."""
    with Opened(call) as library:
        ids = tuple(found_by(library, call.query, None))
        changed: set[int] = set()
        for edit in _edits(call, ids):
            changed.update(tasks.do(library, edit).papers)
    print(f"{words.count(len(changed))} changed.")
    return 0


def export(call: argparse.Namespace) -> int:
    """Write citations."""
    with Opened(call) as library:
        ids = found_by(library, call.query, call.sort)
        wanted = {"abstracts": call.abstracts, "notes": call.notes}
        if call.output is None:
            sys.stdout.write(tasks.export_text(library, ids, call.format, **wanted).text)
        else:
            wanted["replacing"] = call.replace
            done = tasks.export_file(library, ids, call.format, Path(call.output), **wanted)
            if done.outcome and done.outcome.left_out:
                fail(words.left_out(done.outcome.left_out))
            print(f"{words.count(len(ids))} written to {call.output}.", file=sys.stderr)
    return 0


def snapshots(call: argparse.Namespace) -> int:
    """List what was imported, or correct a day."""
    if call.correction:
        return _correct_date(call)
    with Opened(call, share=True) as library:
        for line in tasks.sidebar(library).snapshots:
            if call.json:
                print_json(as_json.snapshot(line))
            else:
                print(f"{line.id:>4}  {line.captured_on}  {line.papers:>5}  {line.source}  {line.name}")
    return 0


def _correct_date(call: argparse.Namespace) -> int:
    word, number, text = (*call.correction, "", "", "")[:3]
    if len(call.correction) != 3 or word != "date" or not number.isdecimal():
        call.complain("say: snapshots date ID YYYY-MM-DD")
    try:
        day = date.fromisoformat(text)
    except ValueError:
        call.complain(f"{text!r} is not a day like 2025-12-12")
    with Opened(call) as library:
        corrected = tasks.correct_date(library, int(number), day)
    if call.json:
        print_json(as_json.corrected(int(number), day, corrected))
    else:
        print(words.corrected(int(number), day, corrected))
    return 0


def undo(call: argparse.Namespace) -> int:
    """Take an action back, or list them."""
    if call.list:
        with Opened(call, share=True) as library:
            for action in tasks.history(library):
                print(f"{action.id:>5}  {action.at}  {action.state:<16}  {action.label}")
        return 0
    with Opened(call) as library:
        done = tasks.undo(library, call.action)
    return _told("Undone", "undo", done.label)


def redo(call: argparse.Namespace) -> int:
    """Do again what was undone."""
    with Opened(call) as library:
        done = tasks.redo(library)
    return _told("Done again", "redo", done.label)


def check(call: argparse.Namespace) -> int:
    """Tell the library's health, or what the citations of some papers lack."""
    if call.citations is not None:
        return _check_citations(call)
    with Opened(call, share=True) as library:
        health = tasks.check(library)
    if call.json:
        print_json(as_json.health(health))
    else:
        print(f"{words.count(health.papers)}, {health.size_bytes / 1e6:,.1f} MB")
        print(f"File: {health.integrity}. Search index: {health.index}.")
        print(f"Last backup: {health.last_backup or 'none yet'}.")
    for problem in health.problems:
        fail(problem)
    return 1 if health.problems else 0


def _check_citations(call: argparse.Namespace) -> int:
    with Opened(call, share=True) as library:
        checked = tasks.check_citations(library, found_by(library, call.citations, None))
    if call.json:
        print_json(as_json.checked(checked))
    else:
        for line in words.checked_lines(checked):
            print(line)
    if checked.serious:
        fail(words.serious(checked.serious))
    return 1 if checked.serious else 0


def backup(call: argparse.Namespace) -> int:
    """Copy the library."""
    with Opened(call, share=True) as library:
        print(tasks.backup(library, Path(call.folder) if call.folder else None))
    return 0


def compact(call: argparse.Namespace) -> int:
    """Give back to the disk what the library does not need."""
    with Opened(call) as library:
        won = tasks.compact(library)
    print(f"The library takes {won / 1e6:,.1f} MB less." if won else "The library was compact already.")
    return 0


def restore(call: argparse.Namespace) -> int:
    """Put a backup in the library's place."""
    aside = tasks.restore(Path(call.backup), _library_folder(call))
    print("The backup is in place." + (f" What was there before is kept in {aside}." if aside else ""))
    return 0


class Opened:
    """The library of a call, open for the length of a `with`."""

    def __init__(self, call: argparse.Namespace, *, create: bool = False, share: bool = False) -> None:
        self._folder = _library_folder(call)
        self._create = create
        self._share = share

    def __enter__(self) -> Any:

        self._library = tasks.open_library(self._folder, create=self._create, share=self._share)
        return self._library

    def __exit__(self, failed: object, *_: object) -> None:
        if failed is None:  # nobody waits for a window here: the next search shall have it all
            tasks.cover(self._library)
            if not self._share:
                self._follow()
        tasks.close_library(self._library)

    def _follow(self) -> None:
        """Bring the files that follow views up to date; what stands against it is no failure of the call."""
        for each in tasks.follow(self._library).failed:
            fail(f"{each.path}: {each.failure}")


def found_by(library: Library, query: str | list[str], sort: str | None) -> "array[int]":
    """The papers of a query, in its order; what was not understood is told."""
    text = query if isinstance(query, str) else " ".join(query)
    tasks.cover(library)
    found = tasks.find(library, text.strip(), Sort(sort) if sort else Sort.PUBLISHED)
    for problem in found.problems:
        print(f"readerapp: {problem.sentence}", file=sys.stderr)
    return found.ids


def _edits(call: argparse.Namespace, ids: tuple[int, ...]) -> list[Edit]:

    wanted: list[Edit] = []
    if call.star is not None:
        wanted.append(edits.SetStarred(ids, call.star))
    if call.status:
        wanted.append(edits.SetStatus(ids, Status(call.status)))
    wanted += [edits.AddTag(ids, tag) for tag in call.add_tag]
    wanted += [edits.RemoveTag(ids, tag) for tag in call.remove_tag]
    if call.note is not None:
        wanted.append(edits.SetNote(ids, call.note))
    if not wanted:
        call.complain("say what to change: --star, --unstar, --status, --add-tag, --remove-tag or --note")
    return wanted


def _standard_input() -> bytes:
    data = sys.stdin.buffer.read(MEGABYTES * 2**20 + 1)
    if len(data) > MEGABYTES * 2**20:
        raise AppError(f"Standard input holds more than {MEGABYTES} MB; import it as a file.")
    return data


def _progress() -> Callable[[Progress], None] | None:
    if not sys.stderr.isatty():
        return None

    def report(at: Progress) -> None:
        of = f" {at.entries:,} of {at.of_entries:,}" if at.of_entries else ""
        print(f"\r\x1b[K{at.file}/{at.files} {at.name}{of}", end="", file=sys.stderr, flush=True)
        if at.of_entries and at.entries >= at.of_entries:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)

    return report


def _told(done: str, verb: str, label: str) -> int:
    if not label:
        return fail(f"There is nothing to {verb}.")
    print(f"{done}: {label}.")
    return 0


def print_json(value: Any) -> None:
    """One line for programs."""
    print(json.dumps(value, ensure_ascii=False))


def fail(sentence: str) -> int:
    """Tell what failed; the exit code for it."""
    print(f"readerapp: {sentence}", file=sys.stderr)
    return 1


def _library_folder(call: argparse.Namespace) -> Path:
    return paths.library_folder(call.library, settings.load(paths.settings_file()).library_folder)
