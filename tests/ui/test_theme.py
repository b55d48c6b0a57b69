"""The themes: readable by computation, and in force wherever they should be."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from readerapp.ui import theme
from readerapp.ui.theme import Theme
from readerapp.ui.widgets import make_button

TEXTS = ["text", "soft", "accent", "star", "good", "warn", "bad"]
GROUNDS = ["window", "base", "raised", "select", "hover"]


@pytest.fixture(params=theme.THEMES, ids=lambda each: each.name)
def each_theme(request: pytest.FixtureRequest) -> Theme:
    found: Theme = request.param
    return found


class Hints:
    """Stands for a system with a colour scheme and a wish for contrast."""

    def __init__(self, scheme: Qt.ColorScheme, contrast: bool = False) -> None:
        self._scheme, self._contrast = scheme, contrast

    def colorScheme(self) -> Qt.ColorScheme:
        return self._scheme

    def accessibility(self) -> "Hints":
        return self

    def contrastPreference(self) -> Qt.ContrastPreference:
        choice = Qt.ContrastPreference
        return choice.HighContrast if self._contrast else choice.NoPreference


# --- contrast ----------------------------------------------------------------------------------


def test_contrast_knows_the_ends_of_the_scale() -> None:
    assert theme.contrast(QColor("black"), QColor("white")) == pytest.approx(21, abs=0.01)
    assert theme.contrast(QColor("#777777"), QColor("#777777")) == 1
    assert theme.contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("role", TEXTS)
def test_every_text_can_be_read_on_every_ground(each_theme: Theme, role: str, ground: str) -> None:
    assert theme.contrast(getattr(each_theme, role), getattr(each_theme, ground)) >= 4.5


def test_words_on_the_accent_can_be_read(each_theme: Theme) -> None:
    assert theme.contrast(each_theme.on_accent, each_theme.accent) >= 4.5


@pytest.mark.parametrize("ground", ["window", "base", "raised"])
def test_edges_of_controls_can_be_seen(each_theme: Theme, ground: str) -> None:
    for role in ("edge", "accent"):
        assert theme.contrast(getattr(each_theme, role), getattr(each_theme, ground)) >= 3


def test_the_focus_ring_can_be_seen_on_a_selected_row(each_theme: Theme) -> None:
    assert theme.contrast(each_theme.accent, each_theme.select) >= 3


@pytest.mark.parametrize("colour", [*theme.TAG_COLOURS, None])
def test_dot_and_name_of_a_tag_stand_out_from_the_chip(each_theme: Theme, colour: str | None) -> None:
    chip = theme.chip_ground(each_theme, colour)
    assert theme.contrast(theme.tag_colour(colour), chip) >= 3
    assert theme.contrast(theme.tag_colour(colour), each_theme.window) >= 3
    assert theme.contrast(each_theme.text, chip) >= 4.5


def test_high_contrast_has_thick_edges_and_the_strongest_text() -> None:
    for each in (theme.HIGH_CONTRAST, theme.HIGH_CONTRAST_DARK):
        assert each.edge_width == 2
        assert theme.contrast(each.text, each.base) == pytest.approx(21, abs=0.01)
        assert theme.contrast(each.edge, each.base) >= 7


def test_every_pair_of_the_palette_can_be_read(each_theme: Theme) -> None:
    colours, role = theme.palette(each_theme), QPalette.ColorRole
    pairs = [
        (role.WindowText, role.Window), (role.Text, role.Base), (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button), (role.HighlightedText, role.Highlight), (role.Link, role.Base),
        (role.ToolTipText, role.ToolTipBase), (role.PlaceholderText, role.Base), (role.Link, role.Window),
    ]  # fmt: skip
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        for ink, ground in pairs:
            assert theme.contrast(colours.color(group, ink), colours.color(group, ground)) >= 4.5, ink


# --- choosing ----------------------------------------------------------------------------------

LIGHT, DARK, UNKNOWN = Qt.ColorScheme.Light, Qt.ColorScheme.Dark, Qt.ColorScheme.Unknown


@pytest.mark.parametrize(
    ("mode", "hints", "name"),
    [
        ("light", Hints(DARK), "light"),
        ("dark", Hints(LIGHT), "dark"),
        ("system", Hints(LIGHT), "light"),
        ("system", Hints(DARK), "dark"),
        ("system", Hints(UNKNOWN), "light"),
        ("system", Hints(LIGHT, contrast=True), "contrast"),
        ("system", Hints(DARK, contrast=True), "contrast-dark"),
        ("light", Hints(LIGHT, contrast=True), "light"),
        ("contrast", Hints(UNKNOWN), "contrast"),
        ("contrast", Hints(DARK), "contrast-dark"),
    ],
)
def test_the_reader_chooses_first_and_the_system_next(mode: str, hints: Hints, name: str) -> None:
    assert theme.chosen(mode, hints).name == name  # type: ignore[arg-type]


# --- applying ----------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", theme.MODES)
def test_applying_sets_palette_and_style_and_tells(look: QApplication, mode: str) -> None:
    told: list[str] = []
    theme.LOOK.changed.connect(lambda: told.append(theme.current().name))
    theme.apply(look, mode)
    assert told[-1] == theme.current().name
    assert look.palette().color(QPalette.ColorRole.Base) == theme.current().base
    assert look.palette().color(QPalette.ColorRole.Highlight) == theme.current().select
    assert theme.current().accent.name() in look.styleSheet()


def test_no_rule_of_the_style_sheet_is_left_open(look: QApplication) -> None:
    for mode in theme.MODES:
        theme.apply(look, mode)
        assert "$" not in look.styleSheet()
        assert look.styleSheet().count("{") == look.styleSheet().count("}")


def test_text_grows_with_the_zoom_and_no_further_than_it_may(look: QApplication) -> None:
    small = theme.text_font("row-title").pointSizeF()
    theme.set_zoom(look, 200)
    assert theme.text_font("row-title").pointSizeF() == pytest.approx(2 * small)
    theme.set_zoom(look, 900)
    assert theme.LOOK.zoom == 200
    theme.set_zoom(look, 1)
    assert theme.LOOK.zoom == 80


def test_sizes_of_type_are_shares_of_the_platforms_own(look: QApplication) -> None:
    own = QApplication.font().pointSizeF()
    shares = {
        "row-title": 1,
        "row-second": 0.92,
        "detail-title": 1.45,
        "abstract": 1.08,
        "section-label": 0.85,
    }
    for role, share in shares.items():
        assert theme.text_font(role).pointSizeF() == pytest.approx(own * share)
    assert theme.text_font("row-title-unseen").weight() > theme.text_font("row-title").weight()


def test_a_font_that_is_given_out_can_be_changed_without_harm(look: QApplication) -> None:
    theme.text_font("body").setItalic(True)
    assert not theme.text_font("body").italic()


def test_applying_twice_watches_the_system_once(look: QApplication) -> None:
    told: list[int] = []
    theme.apply(look, "light")
    theme.LOOK.changed.connect(lambda: told.append(1))
    look.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert len(told) == 1


def test_every_widget_follows_the_zoom_however_old_it_is(look: QApplication, qtbot: QtBot) -> None:
    shown, hidden = QMainWindow(), QMainWindow()
    for window in (shown, hidden):
        qtbot.addWidget(window)
        window.setCentralWidget(QLabel("words"))
        window.menuBar().addMenu("File")
    shown.show()
    for zoom in (150, 80):
        theme.set_zoom(look, zoom)
        hidden.setVisible(zoom == 80)
        for window in (shown, hidden):
            sizes = {part.font().pointSizeF() for part in window.findChildren(QWidget)}
            assert sizes == {look.font().pointSizeF()}


def test_a_label_of_a_role_follows_the_theme(look: QApplication, qtbot: QtBot) -> None:
    from readerapp.ui.widgets import Label

    label: QLabel = Label("words", "section-label", "soft")
    theme.apply(look, "dark", 150)
    assert label.palette().color(QPalette.ColorRole.WindowText) == theme.DARK.soft
    assert label.font().pointSizeF() == pytest.approx(QApplication.font().pointSizeF() * 0.85)


def test_boxes_to_tick_grow_with_the_text(look: QApplication) -> None:
    theme.apply(look, "light", 200)
    assert (
        "QCheckBox::indicator, QRadioButton::indicator {\n    width: 32px; height: 32px;" in look.styleSheet()
    )


def test_icons_on_buttons_grow_with_the_text(look: QApplication) -> None:
    button = make_button("Export", "", "export")
    theme.apply(look, "light", 200)
    assert button.iconSize().width() == 32
