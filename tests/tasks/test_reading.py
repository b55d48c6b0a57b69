"""The reading process: whatever happens to it, the one who asked gets an answer or a sentence."""

import sys
import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

import readerapp
from readerapp.errors import AppError
from readerapp.feeds import limits, worker
from readerapp.feeds.messages import Answer
from readerapp.model.entry import Entry, Facts, Reading
from readerapp.model.snapshot import CapturedFrom, Snapshot
from readerapp.tasks import reading
from readerapp.tasks.reading import ReadingProcess, read_here, worker_command

PAGE = (Path(__file__).parents[1] / "data" / "huggingface-text" / "search-page.txt").read_bytes()
TODAY = date(2026, 1, 31)
SNAPSHOT = Snapshot("page.txt", PAGE, TODAY)
STUCK = "import time; time.sleep(600)"


@pytest.fixture
def process() -> Iterator[ReadingProcess]:
    one = ReadingProcess()
    yield one
    one.close()


def sentence_of(code: str, seconds: float = 20) -> str:
    """What is said when this code is the reading process."""
    one = ReadingProcess(seconds, [sys.executable, "-c", code])
    try:
        with pytest.raises(AppError) as caught:
            one.read(SNAPSHOT)
    finally:
        one.close()
    return caught.value.sentence


def test_the_child_reads_what_we_would_read(process: ReadingProcess) -> None:
    assert process.read(SNAPSHOT) == read_here(SNAPSHOT)


def test_the_child_is_kept_and_replaced_when_it_died(process: ReadingProcess) -> None:
    process.start()
    first = process._child
    process.read(SNAPSHOT)
    assert first
    assert process._child is first
    first.process.kill()
    first.process.wait()
    assert len(process.read(SNAPSHOT).entries) == 6
    assert process._child is not first


def test_a_refusal_comes_through_and_the_child_goes_on(process: ReadingProcess) -> None:
    with pytest.raises(AppError, match="This is a picture"):
        process.read(Snapshot("cat.jpg", b"\xff\xd8\xff\xe0" + bytes(99), TODAY))
    child = process._child
    process.read(SNAPSHOT)
    assert process._child is child


def test_names_and_days_reach_the_parser(process: ReadingProcess) -> None:
    given = Snapshot("caf\udce9 \0.txt", PAGE, TODAY, given_on=date(2025, 3, 4))
    assert process.read(given).captured_on == date(2025, 3, 4)
    named = Snapshot("2025-02-03.txt", PAGE, TODAY, modified_on=date(2025, 5, 6))
    assert process.read(named).captured_on_from is CapturedFrom.FILE_NAME


def test_a_stuck_child_is_killed() -> None:
    assert sentence_of(STUCK, 0.2) == "Reading this file took longer than 0.2 s and was stopped."


@pytest.mark.parametrize(
    "code",
    [
        "import os; os.abort()",
        "raise SystemExit(3)",
        "print('hello ' * 100)",
        "import sys; sys.stdout.write('short')",
        "import sys; sys.stdout.buffer.write((1 << 60).to_bytes(8, 'big') + b'x' * 99)",
        "import sys; sys.stdout.buffer.write((5).to_bytes(8, 'big') + b'[1,2]')",
        "import sys; sys.stdout.buffer.write((2).to_bytes(8, 'big') + b'{}')",
    ],
)
def test_a_child_that_dies_or_talks_nonsense_is_one_sentence(code: str) -> None:
    assert sentence_of(code) == "Reading this file failed and was stopped."


def test_a_child_that_cannot_be_started_is_one_sentence(tmp_path: Path) -> None:
    one = ReadingProcess(command=[str(tmp_path / "nothing")])
    with pytest.raises(AppError, match="could not be started"):
        one.read(SNAPSHOT)


def test_cancel_from_another_thread() -> None:
    one = ReadingProcess(command=[sys.executable, "-c", "print('up', flush=True); " + STUCK])
    one.start()
    child = one._child
    assert child
    child.back.read(3)  # it is up and will never answer
    canceller = threading.Thread(target=cancel_when_working, args=(one,))
    canceller.start()
    with pytest.raises(AppError, match="cancelled"):
        one.read(SNAPSHOT)
    canceller.join()
    one.close()


def cancel_when_working(one: ReadingProcess) -> None:
    waiting = threading.Event()
    while not one._working:
        waiting.wait(0.001)
    one.cancel()


def test_cancel_while_nothing_is_read_does_nothing(process: ReadingProcess) -> None:
    process.cancel()
    process.read(SNAPSHOT)
    process.cancel()
    process.read(SNAPSHOT)


def test_input_too_large_is_refused_before_it_is_sent(
    process: ReadingProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "INPUT_BYTES", 100)
    with pytest.raises(AppError, match="too large"):
        process.read(SNAPSHOT)
    with pytest.raises(AppError, match="too large"):
        read_here(SNAPSHOT)
    assert process._child is None


def with_title(title: str, count: int = 1) -> Reading:
    entries = tuple(Entry(Facts(title), rank) for rank in range(1, count + 1))
    return Reading("any", "Any", TODAY, CapturedFrom.GIVEN, entries)


def test_too_many_papers_and_too_long_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "ENTRIES", 5)
    with pytest.raises(AppError, match="holds 6 papers"):
        limits.check(with_title("x", 6))
    with pytest.raises(AppError, match="more than a million characters"):
        limits.check(with_title("x" * 1_000_001))
    assert limits.check(with_title("x" * 1_000_000)).entries


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (AppError("A sentence."), "A sentence."),
        (MemoryError(), "more memory"),
        (RecursionError(), "too deeply"),
        (KeyError("bug"), "made a mistake"),
    ],
)
def test_every_failure_of_a_parser_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, error: Exception, words: str
) -> None:
    def fail(snapshot: Snapshot) -> Reading:
        raise error

    monkeypatch.setattr(worker, "read", fail)
    answer = worker.answer(SNAPSHOT)
    assert answer.reading is None
    assert words in (answer.error or "")
    assert bool(answer.trouble) == isinstance(error, KeyError)


def test_our_own_mistake_is_logged_here(
    process: ReadingProcess, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]
) -> None:
    expect_log("Traceback …")
    monkeypatch.setattr(reading, "receive_answer", lambda *_: Answer(error="Oh no.", trouble="Traceback …"))
    with pytest.raises(AppError, match="Oh no"):
        process.read(SNAPSHOT)


def test_the_installed_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command() == [sys.executable, "--feeds-worker"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the limits of another process")
def test_the_child_has_limits_and_no_way_out(process: ReadingProcess) -> None:
    process.read(SNAPSHOT)
    assert process._child
    proc = Path("/proc") / str(process._child.process.pid)
    told = {line[:26].strip(): line[26:].split() for line in (proc / "limits").read_text().splitlines()}
    assert told["Max address space"][0] == str(limits.MEMORY_BYTES)
    assert told["Max file size"][0] == told["Max core file size"][0] == "0"
    assert int(told["Max cpu time"][0]) < 60


def test_the_child_imports_little() -> None:
    """The window starts it beside itself, so it must not cost what a window costs."""
    import subprocess

    code = "import sys, readerapp.feeds.worker; print(*sys.modules)"
    root = str(Path(readerapp.__file__).parent.parent)
    run = subprocess.run(
        [sys.executable, "-P", "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": root},
    )
    heavy = {"PySide6", "sqlalchemy", "sqlmodel", "sqlite3", "socket", "ssl", "http", "asyncio", "pickle"}
    assert not heavy & set(run.stdout.split())
