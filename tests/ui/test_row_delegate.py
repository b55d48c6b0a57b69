"""A row of the list: what is painted where, what fits, what a click means."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from readerapp.model.paper import PaperRow, Status, TagMark
from readerapp.ui import row_layout, row_text, theme
from readerapp.ui.row_delegate import DIM_ROLE, ROW_ROLE, RowDelegate
from readerapp.ui.row_layout import Line, RowLayout, fonts, lay_out, star_area

PLAIN = PaperRow(1, "A Survey on Latent Reasoning", seen=True)
FULL = PaperRow(
    2,
    "Stable Video Infinity: Infinite-Length Video Generation with Error Recycling",
    authors=("Wuyang Li", "Wentao Pan", "Po-Chien Luan", "Yang Gao"),
    author_count=5,
    organisation="EPFL VITA Lab",
    published_on="2025-10-10",
    category="cs.CV",
    comments=2,
    starred=True,
    tags=tuple(TagMark(name, "blue") for name in ("video", "diffusion", "long", "error", "last")),
    note_line="Compare with the drift of the baseline",
)
WIDTH = 900


class Rows(QAbstractTableModel):
    """One paper, or one that is not loaded."""

    def __init__(self, row: PaperRow | None, dim: bool = False) -> None:
        super().__init__()
        self._row, self._dim = row, dim

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 1

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        return {ROW_ROLE: self._row, DIM_ROLE: self._dim}.get(role)


def option(
    width: int = WIDTH, rtl: bool = False, states: QStyle.StateFlag | None = None
) -> QStyleOptionViewItem:
    made = QStyleOptionViewItem()
    made.rect = QRect(0, 0, width, fonts().height)
    direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    made.direction = direction
    made.state = states or QStyle.StateFlag.State_Enabled
    return made


def painted(
    row: PaperRow | None,
    width: int = WIDTH,
    rtl: bool = False,
    states: QStyle.StateFlag | None = None,
    delegate: RowDelegate | None = None,
    dim: bool = False,
) -> QImage:
    """The row as it looks."""
    model = Rows(row, dim)
    image = QImage(width, fonts().height, QImage.Format.Format_RGB32)
    image.fill(theme.current().base)
    painter = QPainter(image)
    (delegate or RowDelegate()).paint(painter, option(width, rtl, states), model.index(0, 0))
    painter.end()
    return image


def colours(image: QImage, area: QRectF | QRect | None = None) -> set[str]:
    """The names of the colours in an area."""
    box = (QRectF(area).toRect() if area is not None else image.rect()).intersected(image.rect())
    return {
        image.pixelColor(x, y).name()
        for x in range(box.left(), box.right() + 1)
        for y in range(box.top(), box.bottom() + 1)
    }


def box(line: Line | None) -> QRectF:
    assert line is not None
    return QRectF(line.place, line.text.size())


@pytest.fixture(autouse=True)
def _light(look: QApplication) -> None:
    """Every test begins in the light theme at 100 %."""


# --- what is said ------------------------------------------------------------------------------


def test_the_second_line_says_what_is_known_and_nothing_else() -> None:
    assert (
        plain(row_text.facts(FULL))
        == "Wuyang Li, Wentao Pan, Po-Chien Luan et al. · EPFL VITA Lab · cs.CV · 2 comments"
    )
    assert row_text.facts(PLAIN) == ""
    assert plain(row_text.facts(replace(PLAIN, author_count=3))) == "3 authors"
    assert plain(row_text.facts(replace(PLAIN, author_count=1, comments=1))) == "1 author · 1 comment"
    assert plain(row_text.facts(replace(PLAIN, authors=("A B", "C D")))) == "A B, C D"
    assert plain(row_text.facts(replace(PLAIN, authors=("A B", "C D"), author_count=9))) == "A B, C D et al."
    assert row_text.facts(replace(PLAIN, comments=0, upvotes=0)) == ""


def plain(text: str) -> str:
    """Without the marks that keep directions apart."""
    return text.replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize(
    ("dirty", "safe"),
    [
        ("two\nlines\r\nand\ta tab", "two lines and a tab"),
        ("nul\x00bell\x07end", "nul bell end"),
        ("over\u202eride\u202c and \u2066isolate\u2069", "override and isolate"),
        ("<b>bold</b> &amp; $\\alpha$", "<b>bold</b> &amp; $\\alpha$"),
        ("line\u2028separator\x85next", "line separator next"),
        ("  wide   gaps  ", "wide gaps"),
    ],
)
def test_text_from_a_feed_is_made_one_safe_line(dirty: str, safe: str) -> None:
    assert row_text.clean(dirty) == safe


def test_every_part_is_kept_apart_from_the_direction_of_its_neighbours() -> None:
    text = row_text.facts(replace(FULL, authors=("أحمد علي", "Ada"), organisation="جامعة"))
    assert text.count("\u2068") == text.count("\u2069") == 6
    assert "\u2068أحمد علي\u2069, \u2068Ada\u2069" in text


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Latent Reasoning", ["lat"], ["Lat"]),
        ("Latent platforms", ["lat"], ["Lat"]),
        ("Róbert Csordás", ["csordas"], ["Csordás"]),
        ("deep deeper", ["deep"], ["deep", "deep"]),
        ("ẞtraße", ["x"], []),
        ("ﬁne Ⅷ", ["e"], []),
    ],
)
def test_a_word_is_found_where_a_word_begins_with_it(text: str, words: list[str], found: list[str]) -> None:
    assert [text[first:last] for first, last in row_text.places(text, words)] == found


# --- where it goes -----------------------------------------------------------------------------


@pytest.mark.parametrize("width", [320, 480, 900, 1600])
def test_nothing_overlaps_at_any_width(width: int) -> None:
    layout = lay_out(FULL, width, rtl=False)
    assert box(layout.title).right() <= box(layout.date).left()
    second = [box(layout.facts), layout.note_icon, box(layout.note)]
    second += [chip.place for chip in layout.chips]
    second += [box(layout.more)] if layout.more else []
    for left, right in pairwise(second):
        assert left is not None
        assert right is not None
        assert left.right() <= right.left() + 1
    assert second[-1] is not None
    assert second[-1].right() <= width - row_layout.BEHIND + 1


def test_a_title_that_is_too_long_is_cut_at_its_end() -> None:
    assert plain(lay_out(FULL, 400, rtl=False).title.text.text()).endswith("…")
    assert plain(lay_out(FULL, 1600, rtl=False).title.text.text()) == FULL.title
    endless = lay_out(replace(FULL, title="word " * 5000), 900, rtl=False)
    assert len(endless.title.text.text()) < row_text.LONGEST


def test_three_tags_at_most_and_how_many_more() -> None:
    layout = lay_out(FULL, WIDTH, rtl=False)
    assert [chip.name for chip in layout.chips] == ["video", "diffusion", "long"]
    assert layout.more is not None
    assert plain(layout.more.text.text()) == "+2"


def test_a_narrow_row_shows_fewer_tags_and_counts_the_rest() -> None:
    layout = lay_out(FULL, 360, rtl=False)
    assert len(layout.chips) < 3
    assert layout.more is not None
    assert plain(layout.more.text.text()) == f"+{5 - len(layout.chips)}"


def test_a_narrow_row_shows_only_the_mark_of_a_note() -> None:
    assert plain(lay_out(FULL, 1200, rtl=False).note.text.text()).startswith("Compare with")  # type: ignore[union-attr]
    narrow = lay_out(FULL, 330, rtl=False)
    assert narrow.note_icon is not None
    assert plain(narrow.note.text.text()).strip() == ""  # type: ignore[union-attr]


def test_from_right_to_left_everything_is_mirrored() -> None:
    for row in (FULL, replace(FULL, note_line="", tags=FULL.tags[:2])):
        ltr, rtl = lay_out(row, WIDTH, rtl=False), lay_out(row, WIDTH, rtl=True)
        for one, other in zip(everything(ltr), everything(rtl), strict=True):
            assert other.left() == pytest.approx(WIDTH - one.right(), abs=1.5)
            assert other.top() == pytest.approx(one.top())


def everything(layout: RowLayout) -> list[QRectF]:
    lines = [layout.title, layout.facts, layout.date, layout.more, layout.note]
    icons = [layout.mark, layout.star, layout.note_icon]
    found = [box(line) for line in lines if line] + [icon for icon in icons if icon]
    return found + [chip.place for chip in layout.chips]


@pytest.mark.parametrize("zoom", [80, 100, 150, 200])
def test_the_lines_fit_into_the_row_at_every_zoom(look: QApplication, zoom: int) -> None:
    theme.set_zoom(look, zoom)
    layout = lay_out(FULL, 1200, rtl=False)
    first, second = box(layout.title), box(layout.facts)
    assert first.top() >= row_layout.ABOVE - 1
    assert first.bottom() <= second.top() + 3  # leading, not letters
    assert second.bottom() <= fonts().height - 4
    assert all(chip.place.bottom() <= fonts().height - 4 for chip in layout.chips)
    assert RowDelegate().sizeHint(option(), QModelIndex()).height() == fonts().height


def test_rows_grow_with_the_text(look: QApplication) -> None:
    before = fonts().height
    theme.set_zoom(look, 200)
    assert fonts().height > 1.6 * before


# --- what a click means ------------------------------------------------------------------------


@pytest.mark.parametrize("rtl", [False, True])
def test_a_click_on_the_star_means_the_star(rtl: bool) -> None:
    delegate, index = RowDelegate(), Rows(PLAIN).index(0, 0)
    model = Rows(PLAIN)
    index = model.index(0, 0)
    layout = lay_out(PLAIN, WIDTH, rtl)
    assert delegate.hit(option(rtl=rtl), index, layout.star.center().toPoint()) == "star"
    assert delegate.hit(option(rtl=rtl), index, box(layout.title).center().toPoint()) is None
    assert delegate.hit(option(rtl=rtl), index, layout.mark.center().toPoint()) is None


def test_the_area_of_the_star_is_large_enough_and_moves_with_the_row() -> None:
    area = star_area(WIDTH, rtl=False)
    assert min(area.width(), area.height()) >= 24
    model, moved = Rows(PLAIN), option()
    moved.rect = QRect(30, 500, WIDTH, fonts().height)
    assert RowDelegate().hit(moved, model.index(0, 0), area.center() + QPoint(30, 500)) == "star"
    assert RowDelegate().hit(moved, model.index(0, 0), area.center()) is None


def test_a_row_that_is_not_loaded_has_no_star() -> None:
    model = Rows(None)
    assert RowDelegate().hit(option(), model.index(0, 0), star_area(WIDTH, rtl=False).center()) is None


# --- what is painted ---------------------------------------------------------------------------


def test_a_starred_paper_has_a_star_in_its_colour() -> None:
    star = lay_out(PLAIN, WIDTH, rtl=False).star
    assert theme.LIGHT.star.name() in colours(painted(replace(PLAIN, starred=True)), star)
    assert theme.LIGHT.star.name() not in colours(painted(PLAIN), star)


def test_an_unseen_paper_has_a_dot_and_a_heavier_title() -> None:
    unseen = replace(PLAIN, seen=False)
    mark = lay_out(PLAIN, WIDTH, rtl=False).mark
    assert theme.LIGHT.accent.name() in colours(painted(unseen), mark)
    assert colours(painted(PLAIN), mark) == {theme.LIGHT.base.name()}
    title = box(lay_out(PLAIN, WIDTH, rtl=False).title)
    assert darkness(painted(unseen), title) > darkness(painted(PLAIN), title)


def darkness(image: QImage, area: QRectF) -> float:
    space = area.toRect()
    return sum(
        255 - image.pixelColor(x, y).lightness()
        for x in range(space.left(), space.right() + 1)
        for y in range(space.top(), space.bottom() + 1)
    )


@pytest.mark.parametrize("status", [Status.TO_READ, Status.DONE, Status.DISMISSED])
def test_where_a_paper_stands_is_marked_unless_the_list_says_it(status: Status) -> None:
    row = replace(PLAIN, status=status)
    delegate = RowDelegate()
    mark = lay_out(row, WIDTH, rtl=False).mark
    assert len(colours(painted(row, delegate=delegate), mark)) > 1
    delegate.set_status_marks(False)
    assert colours(painted(row, delegate=delegate), mark) == {theme.LIGHT.base.name()}


@pytest.mark.parametrize(
    "row",
    [replace(PLAIN, status=Status.DISMISSED), replace(PLAIN, trashed=True), replace(PLAIN, incomplete=True)],
)
def test_what_does_not_count_is_written_softly(row: PaperRow) -> None:
    title = box(lay_out(PLAIN, WIDTH, rtl=False).title)
    assert theme.LIGHT.text.name() in colours(painted(PLAIN), title)
    assert theme.LIGHT.text.name() not in colours(painted(row), title)
    assert theme.LIGHT.text.name() not in colours(painted(PLAIN, dim=True), title)


def test_tags_have_a_dot_in_their_colour_and_a_name_in_text_colour() -> None:
    chip = lay_out(FULL, WIDTH, rtl=False).chips[0].place
    seen = colours(painted(FULL), chip)
    assert theme.tag_colour("blue").name() in seen
    assert theme.chip_ground(theme.LIGHT, "blue").name() in seen
    assert any(QColor(each).lightness() < 60 for each in seen)


def test_a_row_that_is_not_loaded_is_two_grey_bars() -> None:
    image = painted(None)
    assert theme.LIGHT.line.name() in colours(image)
    assert theme.LIGHT.text.name() not in colours(image)
    lines = {
        y for y in range(image.height() - 2) if theme.LIGHT.line.name() in colours(image, QRect(100, y, 1, 1))
    }
    gaps = [y for y in range(min(lines), max(lines)) if y not in lines]
    assert gaps


def test_selection_hover_and_focus_can_be_told_apart() -> None:
    flag = QStyle.StateFlag
    middle = QRect(WIDTH // 2, 3, 2, 2)
    assert colours(painted(PLAIN, states=flag.State_Selected), middle) == {theme.LIGHT.select.name()}
    assert colours(painted(PLAIN, states=flag.State_MouseOver), middle) == {theme.LIGHT.hover.name()}
    assert colours(painted(PLAIN), middle) == {theme.LIGHT.base.name()}
    edge = QRect(WIDTH // 2, 0, 2, 3)
    assert theme.LIGHT.accent.name() in colours(painted(PLAIN, states=flag.State_HasFocus), edge)
    assert theme.LIGHT.accent.name() not in colours(painted(PLAIN, states=flag.State_Selected), edge)


def test_a_search_underlines_what_it_found_in_both_lines() -> None:
    delegate = RowDelegate()
    delegate.set_hits(["Infinit", "LUAN"])
    layout = lay_out(FULL, 1400, rtl=False, words=["infinit", "luan"])
    assert len(layout.hits) == 3
    assert any(box(layout.title).contains(place.center()) for place in layout.hits)
    image = painted(FULL, 1400, delegate=delegate)
    plain_row = painted(FULL, 1400)
    for place in layout.hits:
        assert colours(image, place) != colours(plain_row, place)
    delegate.set_hits([])
    assert painted(FULL, 1400, delegate=delegate) == plain_row


def test_underlines_are_mirrored_with_the_words() -> None:
    layout = lay_out(FULL, 1400, rtl=True, words=["stable"])
    title = box(layout.title)
    assert len(layout.hits) == 1
    assert (
        title.left() - 1 <= layout.hits[0].left() < title.center().x()
    )  # Latin words still read left to right


@pytest.mark.parametrize("mode", theme.MODES)
@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("row", [PLAIN, FULL, replace(FULL, title="", authors=("",)), None])
def test_every_row_can_be_painted_in_every_theme(
    look: QApplication, mode: str, rtl: bool, row: PaperRow | None
) -> None:
    theme.apply(look, mode)
    for width in (60, 200, 900):
        painted(row, width, rtl, QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)


# --- what is kept ------------------------------------------------------------------------------


def measured(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The papers that are measured from now on."""
    seen: list[int] = []

    def counting(row: PaperRow, width: int, rtl: bool, words: tuple[str, ...] = ()) -> RowLayout:
        seen.append(row.id)
        return lay_out(row, width, rtl, words)

    monkeypatch.setattr("readerapp.ui.row_delegate.lay_out", counting)
    return seen


def test_a_row_is_measured_once_until_something_changes(
    look: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen, delegate = measured(monkeypatch), RowDelegate()
    for _ in range(3):
        painted(FULL, delegate=delegate)
    assert len(seen) == 1
    painted(replace(FULL, starred=False), delegate=delegate)
    painted(FULL, 500, delegate=delegate)
    assert len(seen) == 3
    theme.apply(look, "light", 120)
    painted(FULL, 500, delegate=delegate)
    delegate.set_hits(["video"])
    painted(FULL, 500, delegate=delegate)
    assert len(seen) == 5


def test_measured_rows_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("readerapp.ui.row_delegate._KEPT", 5)
    seen, delegate = measured(monkeypatch), RowDelegate()
    rows = [replace(PLAIN, id=number) for number in range(10)]
    for row in rows:
        painted(row, delegate=delegate)
    painted(rows[9], delegate=delegate)
    assert len(seen) == 10
    painted(rows[0], delegate=delegate)
    assert len(seen) == 11


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("Compare **NTK** with f_theta", "Compare NTK with f_theta"),
        ("- [ ] read [this](https://example.org/a)", "read this"),
        ("2 * 3 is `six`", "2 * 3 is six"),
    ],
)
def test_a_note_is_shown_without_its_signs(note: str, words: str) -> None:
    assert row_text.note_words(PaperRow(1, "A title", note_line=note)) == words


def test_only_what_waits_in_the_inbox_is_new() -> None:
    assert row_text.is_new(PaperRow(1, "A title"))
    assert not row_text.is_new(PaperRow(1, "A title", seen=True))
    assert not row_text.is_new(PaperRow(1, "A title", status=Status.DONE))


def test_the_note_gives_way_before_the_facts_do(look: QApplication) -> None:
    bare = PaperRow(1, "T", source="Hugging Face Daily Papers", captured_on="2026-07-11")
    noted = replace(bare, note_line="A long note that would like to have all of the line " * 3)
    for width in (360, 420, 600):
        assert (
            lay_out(noted, width, rtl=False).facts.text.text()
            == lay_out(bare, 600, rtl=False).facts.text.text()
        )
