"""Bringing snapshots in: read each one in the child process, store it, write the receipt."""

from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import groupby
from pathlib import Path

from readerapp import resources
from readerapp.errors import AppError
from readerapp.feeds.containers import Member, is_container
from readerapp.library import Cancelled, Importer, Library
from readerapp.model.changes import Changes
from readerapp.model.entry import Reading
from readerapp.model.receipt import FileReceipt, Receipt
from readerapp.model.snapshot import Origin, Snapshot
from readerapp.tasks import reading
from readerapp.tasks.dumps import Dump, dump_at
from readerapp.tasks.folders import files_in, together
from readerapp.tasks.snapshot_files import name_of


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is: file `file` of `files` (from 1), called `name`; entries stored so far."""

    file: int
    files: int
    name: str
    entries: int = 0
    of_entries: int = 0


@dataclass(frozen=True, slots=True)
class Import:
    """What an import did, and what it touched."""

    receipt: Receipt
    changes: Changes


Report = Callable[[Progress], None]
Asked = Callable[[], bool]
Read = Callable[[Snapshot], Reading]
ReadParts = Callable[[Snapshot, Iterable[bytes]], Generator[Reading, None, None]]


def import_files(
    library: Library,
    paths: Sequence[Path],
    *,
    captured_on: date | None = None,
    progress: Report | None = None,
    cancelled: Asked | None = None,
    read: Read | None = None,
) -> Import:
    """Import files as one action. A file that cannot be read is named in the receipt; the others go in.

    A folder stands for the files in it, an archive or a saved mail for what it holds, each with a receipt.

    `cancelled` is asked now and then; when it says yes, nothing of the whole import is left.
    `read` understands one snapshot; by default the shared child process does.
    """
    today = date.today()  # noqa: DTZ011 - the day on the reader's own calendar

    def bring(path: Path, name: str) -> Snapshot:
        return replace(reading.snapshot_from_file(path, today, captured_on), name=name)

    def dump(path: Path) -> Dump | None:
        return dump_at(path, today, captured_on)

    def source(name: str, path: Path, folder: str = "") -> _Source:
        return _Source(name, partial(bring, path, name), partial(dump, path), folder)

    sources: list[_Source] = []
    for path in paths:
        if not path.is_dir():
            sources.append(source(name_of(path), path))
            continue
        try:
            sources += [source(name, file, name_of(path)) for name, file in files_in(path)]
        except AppError as error:
            sources.append(_Source(name_of(path), partial(_refuse, error)))
    return _import(library, sources, progress, cancelled, read)


def _refuse(error: AppError) -> Snapshot:
    raise error


def import_text(  # noqa: PLR0913 - all but two are named at the call
    library: Library,
    text: str | bytes,
    *,
    name: str = "Pasted text",
    origin: Origin = Origin.PASTE,
    captured_on: date | None = None,
    progress: Report | None = None,
    cancelled: Asked | None = None,
    read: Read | None = None,
) -> Import:
    """Import what was pasted, dropped as text or piped in."""
    data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    today = date.today()  # noqa: DTZ011 - the day on the reader's own calendar
    snapshot = Snapshot(name, data, today, origin, given_on=captured_on)
    return _import(library, [_Source(name, lambda: snapshot)], progress, cancelled, read)


def stop_reading() -> None:
    """Stop reading a file in the middle; for a cancelled import, which else would wait for its end."""
    reading.cancel()


def sample_file() -> Path:
    """The snapshot that comes with ReaderApp, to try it on."""
    return next(iter(sorted(resources.path("samples").glob("*.txt"))))


@dataclass(frozen=True, slots=True)
class _Source:
    """What is brought: whole, or as a `dump` if it is one of those files that are too large for that.

    `folder` names the folder that was brought, if it was not the file itself.
    """

    name: str
    bring: Callable[[], Snapshot]
    dump: Callable[[], Dump | None] = lambda: None
    folder: str = ""


def _import(
    library: Library,
    sources: Sequence[_Source],
    progress: Report | None,
    cancelled: Asked | None,
    read: Read | None,
) -> Import:
    importer = library.begin_import()
    receipts: list[FileReceipt] = []
    try:
        number = 0
        for folder, group in groupby(sources, key=lambda source: source.folder):
            found: list[FileReceipt] = []
            for number, source in enumerate(group, start=number + 1):  # noqa: B020 - counts on
                step = _Step(importer, Progress(number, len(sources), source.name), progress, cancelled)
                found += step.run(source, read)
            receipts += together(folder, found) if folder else found
        receipts = importer.take_keys(importer.remark(receipts), _is_key)
    except Cancelled:
        return Import(Receipt((), cancelled=True), importer.cancel())
    except BaseException:
        importer.cancel()
        raise
    action, changes = importer.finish(_label([receipt for receipt in receipts if not receipt.error]))
    return Import(Receipt(tuple(receipts), action), changes)


@dataclass(frozen=True, slots=True)
class _Step:
    """One file of an import."""

    importer: Importer
    at: Progress
    progress: Report | None
    cancelled: Asked | None

    def run(self, source: _Source, read: Read | None) -> list[FileReceipt]:
        """The receipt of one file, or those of the files in it."""
        self._report(0, 0)
        try:
            if dump := source.dump():
                return [self._run_dump(dump, reading.read_parts_here if read else reading.read_parts)]
            snapshot = source.bring()
            if is_container(snapshot.data):
                return self._run_container(snapshot, reading.unpack(snapshot), read or reading.read)
        except AppError as error:
            self._stop_if_asked()
            return [FileReceipt(name=source.name, error=error.sentence)]
        return [self._run_snapshot(snapshot, read or reading.read)]

    def _run_snapshot(self, snapshot: Snapshot, read: Read) -> FileReceipt:
        try:
            understood = read(snapshot)
        except AppError as error:
            self._stop_if_asked()
            return FileReceipt(name=snapshot.name, error=error.sentence)
        self._stop_if_asked()
        return self.importer.add(snapshot, with_cut_ones(understood), self._report, self.cancelled)

    def _run_container(self, outer: Snapshot, members: Sequence[Member], read: Read) -> list[FileReceipt]:
        """One receipt for each file of an archive or a mail."""
        if not members:
            return [
                FileReceipt(name=outer.name, error="There is nothing in it that could be a list of papers.")
            ]
        receipts = []
        for number, member in enumerate(members, start=1):
            step = replace(self, at=self._at_member(number, len(members), member.name))
            receipts.append(step.run_member(outer, member, read))
        return together(outer.name, receipts)

    def run_member(self, outer: Snapshot, member: Member, read: Read) -> FileReceipt:
        """One file of an archive or a mail; what is known of that holds for it too."""
        self._report(0, 0)
        self._stop_if_asked()
        if member.error or not member.data:
            return FileReceipt(name=member.name, error=member.error or "This file is empty.")
        modified = member.modified_on or outer.modified_on
        return self._run_snapshot(
            replace(outer, name=member.name, data=member.data, modified_on=modified), read
        )

    def _at_member(self, number: int, members: int, name: str) -> Progress:
        """A single archive counts its own files; one of several counts as one."""
        return Progress(number, members, name) if self.at.files == 1 else replace(self.at, name=name)

    def _run_dump(self, dump: Dump, read_parts: ReadParts) -> FileReceipt:
        """Store a dump while it is read; how many papers it has is guessed from the part read so far."""
        digest = dump.digest(self._is_cancelled)
        self._stop_if_asked()
        with closing(read_parts(dump.snapshot, dump.blocks())) as parts:
            return self.importer.add_parts(
                dump.snapshot,
                digest,
                parts,
                lambda entries: self._report(entries, round(entries / max(dump.share, 0.0001))),
                self.cancelled,
            )

    def _is_cancelled(self) -> bool:
        return bool(self.cancelled and self.cancelled())

    def _stop_if_asked(self) -> None:
        """A cancelled parse ends as an error of the file; what counts is that the reader asked."""
        if self._is_cancelled():
            raise Cancelled

    def _report(self, entries: int, of_entries: int) -> None:
        if self.progress:
            at = self.at
            self.progress(Progress(at.file, at.files, at.name, entries, of_entries))


def with_cut_ones(understood: Reading) -> Reading:
    """The reading, warning of abstracts that are cut, unless its parser has said so."""
    cut = sum(entry.facts.abstract_cut for entry in understood.entries)
    if not cut or understood.format.startswith("feed-"):
        return understood
    which = "1 abstract is" if cut == 1 else f"{cut:,} abstracts are"
    return replace(understood, warnings=(*understood.warnings, f"{which} cut off in mid-sentence."))


def _is_key(key: str) -> bool:
    from readerapp import citations  # whoever only reads along needs none of it

    return citations.is_valid_key(key)


def _label(stored: Sequence[FileReceipt]) -> str:
    return f"Import {stored[0].name}" if len(stored) == 1 else f"Import {len(stored)} files"
