"""Answers that come when the window that asked is closed by now."""

from collections.abc import Callable
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject

T = TypeVar("T")


def while_alive(asker: QObject, take: Callable[[T], object]) -> Callable[[T], None]:
    """Take an answer, unless who asked is gone."""

    def deliver(answer: T) -> None:
        if shiboken6.isValid(asker):
            take(answer)

    return deliver
