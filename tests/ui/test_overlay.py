"""What lies over the list, and the small widgets beside it."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from readerapp.model.paper import TagMark
from readerapp.ui import overlay, theme, toast
from readerapp.ui.chips import KeyHint, TagChip, TagChips
from readerapp.ui.flow_layout import FlowLayout
from readerapp.ui.focus_ring import FocusRing
from readerapp.ui.overlay import DropOverlay, EmptyState, Toast
from readerapp.ui.widgets import FoldingSection, Label, StateButton, make_button

LEFT = Qt.MouseButton.LeftButton
BLUE, RED = TagMark("nlp", "blue"), TagMark("to cite", "red")


@pytest.fixture
def ground(look: QApplication, qtbot: QtBot) -> QWidget:
    """A shown widget to lie over."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(700, 500)
    widget.show()
    return widget


def words(widget: QWidget) -> list[str]:
    """What can be read on a widget."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def buttons(widget: QWidget) -> dict[str, QPushButton]:
    found = widget.findChildren(QPushButton)
    return {button.text(): button for button in found if button.isVisible()}


# --- while something is dragged ----------------------------------------------------------------


def test_the_offer_covers_the_window_at_every_size(ground: QWidget) -> None:
    offer = DropOverlay(ground)
    assert not offer.isVisible()
    offer.offer_files(7)
    assert offer.geometry() == ground.rect()
    ground.resize(900, 700)
    assert offer.geometry() == ground.rect()


@pytest.mark.parametrize(("count", "sentence"), [(1, "Drop to import 1 file"), (7, "Drop to import 7 files")])
def test_the_offer_says_how_many_files(ground: QWidget, count: int, sentence: str) -> None:
    offer = DropOverlay(ground)
    offer.offer_files(count)
    assert words(offer) == [sentence]
    assert offer.accessibleName() == sentence


def test_a_web_address_is_declined_with_what_to_do_instead(ground: QWidget) -> None:
    offer = DropOverlay(ground)
    offer.refuse_web_address()
    assert words(offer)[0] == "This is a web address"
    assert "does not go online" in words(offer)[1]
    offer.offer_text()
    assert words(offer) == ["Drop to import this text"]


def test_the_offer_lets_the_mouse_through(ground: QWidget) -> None:
    offer = DropOverlay(ground)
    offer.offer_files(1)
    assert offer.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert ground.childAt(QPoint(350, 250)) is None


# --- where papers would be ---------------------------------------------------------------------


def test_an_empty_state_shows_what_it_is_given_and_no_more(ground: QWidget, qtbot: QtBot) -> None:
    empty = EmptyState(ground)
    empty.say("import", "Your reading list is empty", "Drop files here.", "Import…", "Load sample")
    empty.show()
    assert words(empty) == ["Your reading list is empty", "Drop files here."]
    assert list(buttons(empty)) == ["Import…", "Load sample"]
    empty.say("search", "No papers match x", keys=[("Esc", "clear")])
    assert words(empty) == ["No papers match x", "clear"]
    assert not buttons(empty)
    assert [cap.key() for cap in empty.findChildren(KeyHint) if cap.isVisible()] == ["Esc"]


def test_where_room_is_short_the_words_stay_and_the_picture_goes(ground: QWidget) -> None:
    empty = EmptyState(ground)
    empty.say("done", "No papers in Done", "E marks a paper as done.", "Show all papers")
    empty.show()
    for height, seen in ((400, True), (150, False), (400, True)):
        empty.resize(400, height)
        QApplication.processEvents()
        assert [art.isVisible() for art in empty.findChildren(overlay._Art)] == [seen]
        assert words(empty) == ["No papers in Done", "E marks a paper as done."]


def test_the_buttons_of_an_empty_state_do_what_they_say(ground: QWidget, qtbot: QtBot) -> None:
    empty = EmptyState(ground)
    empty.say("import", "Nothing here", "", "Import…", "Load sample")
    empty.show()
    with qtbot.waitSignal(empty.primary_clicked):
        QTest.mouseClick(buttons(empty)["Import…"], LEFT)
    with qtbot.waitSignal(empty.second_clicked):
        QTest.mouseClick(buttons(empty)["Load sample"], LEFT)
    assert empty.focusProxy() is buttons(empty)["Import…"]


def test_what_a_feed_wrote_is_shown_as_plain_text(ground: QWidget) -> None:
    empty = EmptyState(ground)
    empty.say("search", "No papers match <b>x</b>")
    label = next(label for label in empty.findChildren(QLabel) if label.text())
    assert label.textFormat() == Qt.TextFormat.PlainText


# --- what passes by ----------------------------------------------------------------------------


def test_a_toast_lies_at_the_bottom_in_the_middle(ground: QWidget) -> None:
    message = Toast(ground)
    message.say("3 papers moved to Done", "Undo")
    place = message.geometry()
    assert ground.rect().contains(place)
    assert abs(place.center().x() - ground.rect().center().x()) <= 1
    assert ground.rect().bottom() - place.bottom() < 24
    ground.resize(500, 300)
    assert ground.rect().contains(message.geometry())


def test_a_long_toast_breaks_its_line_and_stays_inside(ground: QWidget) -> None:
    message = Toast(ground)
    ground.resize(320, 300)
    message.say(
        "A sentence that is far too long for one line of so narrow a list, as they sometimes are", "Undo"
    )
    assert ground.rect().contains(message.geometry())
    label = message.findChild(QLabel)
    assert isinstance(label, QLabel)
    assert label.heightForWidth(label.width()) <= label.height()


def test_a_toast_offers_to_take_it_back(ground: QWidget, qtbot: QtBot) -> None:
    message = Toast(ground)
    message.say("Starred", "Undo")
    with qtbot.waitSignal(message.acted):
        QTest.mouseClick(buttons(message)["Undo"], LEFT)
    assert not message.isVisible()
    message.say("Copied")
    assert not buttons(message)


def test_a_toast_stays_for_six_seconds_at_least_and_then_goes(
    ground: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert toast.SHOWN_FOR >= 6000
    monkeypatch.setattr(toast, "SHOWN_FOR", 20)
    message = Toast(ground)
    message.say("Gone soon")
    qtbot.waitUntil(lambda: not message.isVisible(), timeout=2000)


def test_a_toast_waits_while_the_focus_is_on_it(
    ground: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(toast, "SHOWN_FOR", 50)
    elsewhere = QPushButton("elsewhere", ground)
    elsewhere.show()
    message = Toast(ground)
    message.say("Wait", "Undo")
    ground.activateWindow()
    buttons(message)["Undo"].setFocus()
    qtbot.waitUntil(buttons(message)["Undo"].hasFocus)
    qtbot.wait(150)
    assert message.isVisible()
    elsewhere.setFocus()
    qtbot.waitUntil(lambda: not message.isVisible(), timeout=2000)


def test_escape_sends_a_toast_away(ground: QWidget, qtbot: QtBot) -> None:
    message = Toast(ground)
    message.say("Starred", "Undo")
    QTest.keyClick(message, Qt.Key.Key_Escape)
    assert not message.isVisible()


# --- chips -------------------------------------------------------------------------------------


def test_chips_can_be_taken_off_by_mouse_and_by_key(ground: QWidget, qtbot: QtBot) -> None:
    chips = TagChips(ground)
    chips.set_tags([BLUE, RED])
    chips.resize(400, 40)
    chips.show()
    first, second = chips.findChildren(TagChip)
    with qtbot.waitSignal(chips.removed) as taken:
        QTest.keyClick(first, Qt.Key.Key_Delete)
    assert taken.args == ["nlp"]
    cross = QPoint(second.width() - 12, second.height() // 2)
    QTest.mouseMove(second, cross)
    with qtbot.waitSignal(chips.removed) as taken:
        QTest.mouseClick(second, LEFT, pos=cross)
    assert taken.args == ["to cite"]


def test_a_click_on_a_chip_opens_its_tag(ground: QWidget, qtbot: QtBot) -> None:
    chips = TagChips(ground)
    chips.set_tags([BLUE])
    chips.show()
    chip = chips.findChildren(TagChip)[0]
    with qtbot.waitSignal(chips.opened) as opened:
        QTest.mouseClick(chip, LEFT, pos=QPoint(10, chip.height() // 2))
    assert opened.args == ["nlp"]
    with qtbot.waitSignal(chips.opened):
        QTest.keyClick(chip, Qt.Key.Key_Return)


def test_a_chip_can_be_read_aloud_and_hit(ground: QWidget) -> None:
    chip = TagChip(BLUE, parent=ground)
    assert chip.accessibleName() == "Tag nlp"
    assert chip.accessibleDescription()
    assert chip.sizeHint().height() >= 24


def test_a_field_stays_behind_the_chips(ground: QWidget) -> None:
    chips = TagChips(ground)
    field = QLineEdit()
    chips.add_widget(field)
    chips.set_tags([BLUE, RED])
    chips.resize(600, 40)
    chips.show()
    assert all(chip.geometry().right() < field.geometry().left() for chip in chips.findChildren(TagChip))


def flow(ground: QWidget, count: int = 6) -> tuple[FlowLayout, list[QPushButton]]:
    holder = QWidget(ground)
    layout = FlowLayout(holder)
    made = [QPushButton(str(number)) for number in range(count)]
    for button in made:
        button.setFixedSize(100, 30)
        layout.addWidget(button)
    holder.resize(330, 200)
    holder.show()
    return layout, made


def test_a_flow_breaks_its_lines_like_words(ground: QWidget) -> None:
    layout, made = flow(ground)
    assert [button.y() for button in made] == [0, 0, 0, 34, 34, 34]
    assert layout.heightForWidth(330) == 64
    assert layout.heightForWidth(120) == 6 * 30 + 5 * 4
    made[0].hide()
    assert layout.heightForWidth(1000) == 30


def test_a_flow_is_mirrored_from_right_to_left(ground: QWidget) -> None:
    ground.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    _, made = flow(ground)
    assert [button.x() for button in made[:3]] == [230, 126, 22]


# --- small widgets -----------------------------------------------------------------------------


def test_a_state_button_is_a_named_switch_with_room_for_its_key(ground: QWidget, qtbot: QtBot) -> None:
    button = StateButton("done", "Done", "E", ground)
    narrow = StateButton("done", "Done", "", ground)
    button.show()
    assert button.accessibleName() == "Done"
    assert button.sizeHint().width() > narrow.sizeHint().width()
    assert button.sizeHint().height() >= 24
    before = button.grab().toImage()
    QTest.mouseClick(button, LEFT)
    assert button.isChecked()
    assert button.grab().toImage() != before


def test_a_section_folds(ground: QWidget, qtbot: QtBot) -> None:
    content = QLabel("inside")
    section = FoldingSection("BibTeX", content, is_open=False, parent=ground)
    section.show()
    assert not content.isVisible()
    with qtbot.waitSignal(section.toggled):
        section.set_open(True)
    assert content.isVisible()
    assert section.is_open()


def test_a_primary_button_is_filled_with_the_accent(ground: QWidget) -> None:
    button = make_button("Import…", "primary", parent=ground)
    button.show()
    image = button.grab().toImage()
    assert image.pixelColor(image.width() // 2, 4) == theme.LIGHT.accent


def test_the_focus_ring_goes_with_the_focus(ground: QWidget, qtbot: QtBot) -> None:
    layout = QVBoxLayout(ground)
    first, second, field = QPushButton("1"), QPushButton("2"), QLineEdit()
    for widget in (first, second, field):
        layout.addWidget(widget)
    ground.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    assert rings(ground) == [first.geometry().adjusted(-4, -4, 4, 4)]
    second.setFocus()
    assert rings(ground) == [second.geometry().adjusted(-4, -4, 4, 4)]
    field.setFocus()  # a field shows its focus itself
    assert rings(ground) == []


def test_the_focus_ring_finds_room_beyond_a_tight_parent(ground: QWidget, qtbot: QtBot) -> None:
    tight = QWidget(ground)
    tight.setGeometry(50, 50, 100, 30)
    button = QPushButton("x", tight)
    button.setGeometry(0, 0, 100, 30)
    tight.show()
    ground.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    assert rings(ground)[0].topLeft() == QPoint(46, 46)
    tight.move(80, 60)
    assert rings(ground)[0].topLeft() == QPoint(76, 56)


def rings(ground: QWidget) -> list[QRect]:
    return [ring.geometry() for ring in ground.findChildren(FocusRing) if ring.isVisible()]


def test_a_label_shows_plain_text_in_its_role(ground: QWidget) -> None:
    label = Label("<i>not markup</i>", "row-second", "soft", ground)
    assert label.textFormat() == Qt.TextFormat.PlainText
    label.set_colour("bad")
    assert label.palette().windowText().color() == theme.LIGHT.bad
