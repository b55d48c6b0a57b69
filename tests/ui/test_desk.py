"""The desk: off the GUI thread, in order, the newest question wins, and every failure goes its way."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from readerapp.errors import AppError
from readerapp.model.changes import Changes
from readerapp.ui.desk import Desk, Lane
from tests.conftest import ExpectLog


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.close()


class Answer:
    """What a task that writes returns."""

    changes = Changes(lists=True)


def test_a_task_runs_elsewhere_and_answers_here(desk: Desk, qtbot: QtBot) -> None:
    threads: list[str] = []
    answers: list[tuple[Any, str]] = []

    def task(_library: object, number: int) -> int:
        threads.append(threading.current_thread().name)
        return number + 1

    desk.run(task, 1, then=lambda answer: answers.append((answer, threading.current_thread().name)))
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [(2, threading.main_thread().name)]
    assert threads[0].startswith("desk-lists")


def test_only_the_newest_of_the_same_question_is_answered(desk: Desk, qtbot: QtBot) -> None:
    gate = threading.Event()
    begun: list[str] = []
    answers: list[str] = []

    def task(_library: object, name: str) -> str:
        begun.append(name)
        gate.wait(5)
        return name

    for name in ("first", "second", "third"):
        desk.run(task, name, then=answers.append, latest="question")
    gate.set()
    qtbot.waitUntil(desk.is_idle)
    assert answers == ["third"]
    assert "second" not in begun


def test_lanes_do_not_wait_for_each_other(desk: Desk, qtbot: QtBot) -> None:
    gate = threading.Event()
    answers: list[str] = []
    desk.run(lambda _: gate.wait(5), lane=Lane.LISTS)
    desk.run(lambda _: "row", then=answers.append, lane=Lane.ROWS)
    qtbot.waitUntil(lambda: answers == ["row"])
    gate.set()
    qtbot.waitUntil(desk.is_idle)


def test_a_write_tells_what_changed_after_its_own_answer(desk: Desk, qtbot: QtBot) -> None:
    told: list[str] = []
    desk.changed.connect(lambda _changes: told.append("changed"))
    desk.write(lambda _: Answer(), then=lambda _answer: told.append("then"))
    qtbot.waitUntil(lambda: told == ["then", "changed"])


def test_the_faults_of_the_world_become_one_sentence(desk: Desk, qtbot: QtBot, expect_log: ExpectLog) -> None:
    expect_log("The disk is full")
    sentences: list[str] = []
    desk.refused.connect(sentences.append)

    def task(_library: object) -> None:
        raise AppError("The disk is full.")

    desk.run(task)
    qtbot.waitUntil(lambda: sentences == ["The disk is full."])
    desk.run(task, failed=lambda error: sentences.append(error.sentence.upper()))
    qtbot.waitUntil(lambda: sentences == ["The disk is full.", "THE DISK IS FULL."])


def test_our_own_faults_reach_the_exception_hook(desk: Desk, qtbot: QtBot) -> None:
    with capture_exceptions() as caught:
        desk.run(lambda _: 1 / 0)
        qtbot.waitUntil(lambda: bool(caught))
    assert isinstance(caught[0][1], ZeroDivisionError)


def test_closing_finishes_every_write(qapp: QApplication) -> None:
    desk = Desk()
    written: list[int] = []

    def task(_library: object, number: int) -> Answer:
        written.append(number)
        return Answer()

    for number in range(50):
        desk.write(task, number)
    desk.close()
    assert written == list(range(50))


def test_inline_answers_at_once(qapp: QApplication) -> None:
    desk = Desk(inline=True)
    answers: list[str] = []
    desk.run(lambda _: "now", then=answers.append)
    assert answers == ["now"]
    desk.close()
