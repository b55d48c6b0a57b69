"""What stays over a restart, and what happens when the library is not as it was."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from readerapp import tasks
from readerapp.model.lists import Sort
from readerapp.ui import theme, window_state
from readerapp.ui.handover import Handover, hand_over
from readerapp.ui.paper_model import PAPERS_MIME
from readerapp.ui.row_drag import DraggedPapers
from readerapp.ui.sidebar_delegate import LINE_ROLE
from tests.conftest import ExpectLog
from tests.ui.window.conftest import OpenWindow
from tests.ui.window.reader import Reader


def test_everything_is_where_it_was(reader: Reader, open_window: OpenWindow, library_folder: Path) -> None:
    reader.window.resize(1200, 800)
    reader.ask("")
    reader.trigger("sort-title")
    reader.window.table.select_row(2)
    reader.settle()
    chosen = reader.selected()
    reader.press(Qt.Key.Key_F9)
    reader.window.close()
    later = open_window(library_folder)
    assert later.window.finder.query == ""
    assert later.window.finder.sort is Sort.TITLE
    assert later.selected() == chosen
    assert later.window.sidebar.isHidden()


def test_a_search_is_where_it_was(reader: Reader, open_window: OpenWindow, library_folder: Path) -> None:
    reader.window.search.begin()
    word = max(reader.titles()[0].split(), key=len)[:-1].lower()
    for letter in word:
        reader.press(letter)
    found = list(reader.window.table.papers.ids)
    reader.window.close()
    later = open_window(library_folder)
    assert later.window.search.field.text() == f"is:inbox {word}"
    assert list(later.window.table.papers.ids) == found
    assert later.window.finder.scope == "is:inbox"


def test_a_missing_library_is_not_replaced(
    reader: Reader, open_window: OpenWindow, library_folder: Path, expect_log: ExpectLog
) -> None:
    expect_log(".")
    reader.window.close()
    shutil.rmtree(library_folder)
    later = open_window(library_folder)
    assert later.window.list.is_empty()
    assert not tasks.library_exists(library_folder)
    assert later.window.windowTitle() == "ReaderApp"
    model = later.window.sidebar.tree.model()
    assert model.index(0, 0, model.index(0, 0)).data(LINE_ROLE).count == 0  # and not "…" for ever
    later.window.list.empty.third_clicked.emit()
    later.settle()
    assert tasks.library_exists(library_folder)


def test_a_busy_library_says_so(open_window: OpenWindow, library_folder: Path, expect_log: ExpectLog) -> None:
    expect_log(".")
    other = tasks.open_library(library_folder)
    try:
        reader = open_window(library_folder)
        assert reader.window.list.is_empty()
    finally:
        tasks.close_library(other)
    reader.window.list.empty.primary_clicked.emit()
    reader.settle()
    assert not reader.window.list.is_empty()


def test_a_second_start_hands_its_files_over(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arrived: list[list[Path]] = []
    first = Handover()
    first.arrived.connect(arrived.append)
    assert not hand_over(tmp_path, [])
    first.listen(tmp_path)
    monkeypatch.setattr("readerapp.ui.handover.time.sleep", lambda _seconds: qapp.processEvents())
    assert hand_over(tmp_path, [Path("/a.txt"), Path("/b c.txt")])
    assert arrived == [[Path("/a.txt"), Path("/b c.txt")]]
    first.close()
    assert not hand_over(tmp_path, [])


@pytest.mark.parametrize(
    ("line", "query"), [("Starred", "is:starred"), ("Done", "is:done"), ("nlp", "tag:nlp")]
)
def test_papers_can_be_dropped_on_the_sidebar(reader: Reader, line: str, query: str) -> None:
    reader.press("j")
    reader.window.detail.view.tag_added.emit("nlp")
    reader.settle()
    second = reader.window.table.papers.ids[1]
    tree = reader.window.sidebar.tree
    root = tree.model().index(0, 0)
    found = tree.model().match(
        root, Qt.ItemDataRole.DisplayRole, line, 1, Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchExactly
    )
    where = tree.visualRect(found[0]).center()
    data = QMimeData()
    data.setData(PAPERS_MIME, str(second).encode())
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(tree.viewport(), QDragEnterEvent(QPoint(where), copy, data, left, none))
    QApplication.sendEvent(tree.viewport(), QDropEvent(QPointF(where), copy, data, left, none))
    reader.settle()
    assert second in reader.found(query)


def test_dragged_papers_are_bibtex_for_others(reader: Reader) -> None:
    data = DraggedPapers(reader.window.desk, reader.window.table.papers.ids[:3])
    assert data.hasText()
    assert data.hasUrls()
    reader.settle()
    assert data.text().count("@") == 3
    file = Path(data.urls()[0].toLocalFile())
    assert file.suffix == ".bib"
    assert file.read_text(encoding="utf-8") == data.text()


def test_the_theme_and_the_zoom_stay(reader: Reader, open_window: OpenWindow, library_folder: Path) -> None:
    reader.trigger("larger")
    reader.trigger("theme-dark")
    reader.window.close()
    later = open_window(library_folder)
    assert later.window.preferences.now.text_size == 110
    assert later.window.preferences.now.theme == "dark"


def test_panes_can_be_hidden_and_walked(reader: Reader) -> None:
    window = reader.window
    window.resize(1200, 800)
    reader.press(Qt.Key.Key_F9)
    assert window.sidebar.isHidden()
    reader.press(Qt.Key.Key_F9)
    assert window.sidebar.isVisible()
    window.table.select_row(0)
    reader.settle()
    window.search.field.setFocus()
    walked = []
    for _ in range(4):
        reader.press(Qt.Key.Key_F6)
        walked.append(QApplication.focusWidget())
    expected = [window.sidebar.tree, window.table, window.detail.first_stop(), window.search.field]
    assert walked == expected


def test_export_writes_what_the_list_shows(reader: Reader, tmp_path: Path) -> None:
    target = tmp_path / "papers.bib"
    reader.window.exporter.write(
        list(reader.window.table.papers.ids), "bibtex", target, abstracts=False, notes=False
    )
    reader.settle()
    count = len(reader.window.table.papers.ids)
    assert target.read_text(encoding="utf-8").count("\n@") + 1 == count
    assert reader.window.list.toast.isVisible()


def test_a_narrow_window_puts_the_paper_below_the_list(reader: Reader) -> None:
    reader.window.resize(900, 600)
    reader.settle()
    assert reader.window.panes.shape() == "narrow"
    reader.window.resize(1400, 800)
    reader.settle()
    assert reader.window.panes.shape() == "wide"


def test_a_library_that_can_only_be_read_says_so(
    reader: Reader, open_window: OpenWindow, library_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.window.close()
    monkeypatch.setattr(tasks.Library, "read_only", property(lambda _library: True))
    later = open_window(library_folder)
    assert "read-only" in later.window.list.standing.words.text()
    later.press("j")
    actions = later.window.menus.qt
    assert not actions["star"].isEnabled()
    assert actions["copy"].isEnabled()
    assert later.window.detail.view.note.isReadOnly()


def test_a_theme_for_this_time_is_not_kept(
    reader: Reader, open_window: OpenWindow, library_folder: Path
) -> None:
    reader.window.preferences.change(theme="light")
    reader.window.preferences.show_theme("dark")
    reader.trigger("larger")
    assert reader.window.preferences.now.theme == "dark"
    reader.window.close()
    later = open_window(library_folder)
    assert later.window.preferences.now.theme == "light"
    assert later.window.preferences.now.text_size == 110


@pytest.mark.parametrize("larger", [False, True])
def test_the_current_row_stays_in_sight(reader: Reader, larger: bool) -> None:
    table = reader.window.table
    reader.window.resize(1600, 900)
    reader.settle()
    table.select_row(table.rowAt(table.viewport().height() - 10) - 1)
    reader.settle()
    if larger:
        reader.window.preferences.change(text_size=200)
    else:
        reader.window.resize(900, 560)
    reader.settle()
    rect = table.visualRect(table.currentIndex())
    assert rect.top() >= 0
    assert rect.bottom() <= table.viewport().height()


def test_a_file_without_an_ending_gets_one(reader: Reader) -> None:
    dialog = reader.window.exporter.file_dialog("bibtex")
    assert dialog.defaultSuffix() == "bib"
    assert dialog.selectedFiles()[0].endswith("inbox.bib")


def test_high_contrast_can_be_chosen_and_stays(
    reader: Reader, open_window: OpenWindow, library_folder: Path
) -> None:
    reader.trigger("theme-contrast")
    assert theme.current().edge_width == 2
    reader.window.close()
    later = open_window(library_folder)
    assert later.window.preferences.now.theme == "contrast"
    assert later.window.commands.views.theme() == "contrast"


def test_the_sidebar_is_mirrored_with_its_margins(reader: Reader, look: QApplication) -> None:
    tree, pane = reader.window.sidebar.tree, reader.window.sidebar
    outer = tree.x()
    look.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    reader.settle()
    assert outer > 0
    assert pane.width() - tree.geometry().right() - 1 == outer
    assert tree.x() == 0


def test_after_a_crash_one_line_says_so_and_the_place_is_kept(
    reader: Reader, open_window: OpenWindow, library_folder: Path
) -> None:
    reader.press("j")
    chosen = reader.selected()
    reader.qtbot.waitUntil(lambda: not reader.window._resting.isActive(), timeout=5000)
    state = window_state.open_state().fileName()
    as_killed = Path(state).read_bytes()
    reader.window.close()
    Path(state).write_bytes(as_killed)
    later = open_window(library_folder)
    assert "Recovered" in later.window.list.message.words.text()
    assert later.selected() == chosen
    later.window.close()
    again = open_window(library_folder)
    assert not again.window.list.message.isVisible()


def test_coming_back_to_a_list_is_coming_back_to_its_paper(reader: Reader) -> None:
    for key in "jjj":
        reader.press(key)
    chosen = reader.selected()
    reader.ask("is:done")
    assert not reader.selected()
    reader.ask("is:inbox")
    assert reader.selected() == chosen


def test_the_folder_of_a_drag_goes_with_the_program() -> None:
    script = (
        "import sys\nfrom PySide6.QtWidgets import QApplication\nfrom readerapp.ui import row_drag\n"
        "app = QApplication(sys.argv)\nprint(row_drag._folder().path())\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip()
    assert not Path(done.stdout.strip()).exists()
