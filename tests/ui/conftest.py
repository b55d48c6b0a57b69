"""What tests of the window share."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from readerapp.ui import theme
from readerapp.ui.focus_ring import follow as follow_focus


@pytest.fixture
def look(qapp: QApplication) -> Iterator[QApplication]:
    """The application in the light theme at 100 %, whatever a test does to it."""
    _make_plain(qapp)
    follow_focus()
    yield qapp
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    _make_plain(qapp)


def _make_plain(app: QApplication) -> None:
    if (theme.current(), theme.LOOK.zoom, app.property("themeMode")) != (theme.LIGHT, 100, "light"):
        theme.apply(app, "light", 100)
