"""`readerapp --self-test`: the whole program tried on itself, as it was built or installed.

Makes a library in a temporary folder, brings a sample of every format through the real reading process,
searches, edits, undoes, exports and opens the window without a screen. One line a step; the first that
fails ends it. All samples tell of the same two papers: whatever the format, the library must hold two.
"""

import os
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

import readerapp
from readerapp import feeds, resources, tasks
from readerapp.model.edits import AddTag, Edit, SetStarred
from readerapp.tasks import Library

PAPERS = 2
CAPTURED_ON = date(2025, 12, 10)  # what the samples say of themselves, where they say it
SECONDS = 60.0  # a window that has shown nothing by then never will
COLOURS = 16  # text on a plain ground has more, an empty picture fewer


class SelfTestError(Exception):
    """A step did not do what it should."""


class _Trial:
    """What the steps work on: a folder of their own, and the library in it once it is opened."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.library: Library
        self.is_open = False

    def open(self) -> None:
        self.library = tasks.open_library(self.folder / "library", create=True)
        self.is_open = True

    def close(self) -> None:
        if self.is_open:
            tasks.close_library(self.library)
        self.is_open = False


Step = Callable[[_Trial], str]  # does it, and says in a few words what came out


def main() -> int:
    """Run every step. 0: all passed; 1: one failed, and its line says how."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="readerapp-self-test-", ignore_cleanup_errors=True) as name:
        os.environ["READERAPP_HOME"] = name  # settings, log and window geometry of the user stay untouched
        print(f"ReaderApp {readerapp.__version__} tries itself", flush=True)
        return _run(Path(name))


def _run(folder: Path) -> int:
    trial = _Trial(folder)
    try:
        passed = all(_passes(step, trial) for step in STEPS)
    finally:
        trial.close()
    print("All steps passed." if passed else "Stopped at the first step that failed.", flush=True)
    return 0 if passed else 1


def _passes(step: Step, trial: _Trial) -> bool:
    name = step.__name__.replace("_", " ")
    began = time.perf_counter()
    try:
        answer = step(trial)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is this test's finding
        print(f"FAILED  {name}: {error}", flush=True)
        if not isinstance(error, SelfTestError):
            traceback.print_exc()
        return False
    print(f"ok  {(time.perf_counter() - began) * 1000:6.0f} ms  {name}: {answer}", flush=True)
    return True


def _expect(true: object, otherwise: str) -> None:
    if not true:
        raise SelfTestError(otherwise)


# --- the steps ---------------------------------------------------------------------------------


def make_a_library(trial: _Trial) -> str:
    """From an empty folder to today's tables."""
    trial.open()
    return trial.library.folder.name


def import_every_format(trial: _Trial) -> str:
    """A sample of each, through the child process; all of them together hold two papers."""
    files = samples()
    receipt = tasks.import_files(trial.library, files, captured_on=CAPTURED_ON).receipt
    for file in receipt.files:
        _expect(not file.error, f"{file.name}: {file.error}")
        _expect(file.format == Path(file.name).stem, f"{file.name} was taken for {file.format}")
        _expect(file.entries and file.adds_up(), f"{file.name} gave {file.entries} entries")
    missing = {known.name for known in feeds.FORMATS} - {file.format for file in receipt.files}
    _expect(not missing, f"no sample of {', '.join(sorted(missing))}")
    found = len(_ids(trial, ""))
    _expect(found == PAPERS, f"{found} papers instead of {PAPERS}")
    return f"{len(files)} files, {found} papers"


def samples() -> list[Path]:
    """One file of each format, named after it."""
    return sorted(resources.path("samples", "formats").iterdir())


def search(trial: _Trial) -> str:
    """Words, an author, an identifier, and something that is not there."""
    asked = {"recurrence": 1, "author:kingma": 1, "arxiv:1706.03762": 1, '"does not stand there"': 0}
    for query, number in asked.items():
        found = len(_ids(trial, query))
        _expect(found == number, f"{query} found {found} papers instead of {number}")
    return f"{len(asked)} queries"


def edit_and_undo(trial: _Trial) -> str:
    """A star and a tag, then neither."""
    papers = tuple(_ids(trial, ""))
    steps: Iterable[tuple[Edit, str]] = (
        (SetStarred(papers, starred=True), "is:starred"),
        (AddTag(papers[:1], "self/test"), "tag:self"),
    )
    for edit, query in steps:
        tasks.do(trial.library, edit)
        _expect(_ids(trial, query), f"{query} found nothing after the edit")
        tasks.undo(trial.library)
        _expect(not _ids(trial, query), f"{query} found something after undo")
    return "a star, a tag"


def export(trial: _Trial) -> str:
    """Every format names both papers, and a second export is the same to the byte."""
    papers = _ids(trial, "")
    for name in tasks.FORMATS:
        text = tasks.export_text(trial.library, papers, name).text
        _expect("Kingma" in text and "Vaswani" in text, f"{name} does not name the authors")
        again = tasks.export_text(trial.library, papers, name).text
        _expect(text == again, f"{name} differs the second time")
    return ", ".join(tasks.FORMATS)


def cite(trial: _Trial) -> str:
    """A formatted citation."""
    text = tasks.copy_text(trial.library, _ids(trial, "arxiv:1706.03762"), "citation").text.strip()
    _expect("2017" in text, f"no year in “{text}”")
    return text


def back_up(trial: _Trial) -> str:
    """A verified copy of the library."""
    return tasks.backup(trial.library).name


def close(trial: _Trial) -> str:
    """The folder is free for others afterwards."""
    trial.close()
    return "done"


def show_window(trial: _Trial) -> str:
    """The library, opened again by the program itself in a window of its own, as a picture."""
    picture = trial.folder / "window.png"
    words = ["--library", str(trial.folder / "library"), "--picture", str(picture)]
    ended = subprocess.run([*_program(), *words], check=False, timeout=SECONDS, capture_output=True)
    _expect(ended.returncode == 0, f"ended with {ended.returncode}: {ended.stderr.decode(errors='replace')}")
    from readerapp.ui.picture import colours

    number = colours(picture)
    _expect(number >= COLOURS, f"the picture has only {number} colours")
    return f"{picture.stat().st_size // 1024} KB, {number} colours"


STEPS: tuple[Step, ...] = (
    make_a_library,
    import_every_format,
    search,
    edit_and_undo,
    export,
    cite,
    back_up,
    close,
    show_window,
)


def _ids(trial: _Trial, query: str) -> list[int]:
    return list(tasks.find(trial.library, query).ids)


def _program() -> list[str]:
    """How to start this program a second time."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-P", "-m", "readerapp"]
