"""The icons: one hand, every one of them drawn, documented, and in the colours of the theme."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QApplication

import readerapp
from readerapp import resources
from readerapp.ui import icons, theme

OURS = icons.names()
LINE_ICONS = [name for name in OURS if name != "readerapp"]


def inks(picture: QPixmap) -> set[str]:
    """The colours of the pixels that are fully covered."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {
        colour.name() for colour in (image.pixelColor(*place) for place in places) if colour.alpha() == 255
    }


@pytest.mark.parametrize("name", LINE_ICONS)
def test_an_icon_is_drawn_in_the_one_hand(name: str) -> None:
    drawing = resources.text("icons", f"{name}.svg")
    assert 'viewBox="0 0 20 20"' in drawing
    assert set(re.findall(r'stroke-width="([^"]+)"', drawing)) == {"1.5"}
    assert set(re.findall(r'(?:stroke|fill)="([^"]+)"', drawing)) <= {"currentColor", "none"}
    assert not re.search(r"#[0-9A-Fa-f]{3,8}|rgb|style=|class=|<text|<image|href", drawing)


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_icons_are_drawn_at_the_size_of_the_screen(look: QApplication, scale: float) -> None:
    for name in LINE_ICONS:
        picture = theme.pixmap(name, 16, "text", scale)
        assert picture.size() == QSize(round(16 * scale), round(16 * scale))
        assert picture.devicePixelRatio() == scale
        image, side = picture.toImage(), picture.width()
        strongest = max(image.pixelColor(x, y).alpha() for x in range(side) for y in range(side))
        assert strongest > 180, name


def test_nothing_of_an_icon_is_cut_off(look: QApplication) -> None:
    rim = [(x, y) for x in range(40) for y in range(40) if x in (0, 39) or y in (0, 39)]
    for name in LINE_ICONS:
        image = theme.pixmap(name, 40, "text", 1.0).toImage()
        assert all(image.pixelColor(*place).alpha() == 0 for place in rim), name


def test_the_icon_of_the_application_has_colours_and_every_size(look: QApplication) -> None:
    icon = theme.icon("readerapp")
    assert {16, 32, 48, 256} <= {size.width() for size in icon.availableSizes()}
    for side in (16, 64, 512):
        assert len(inks(theme.pixmap("readerapp", side, "text", 1.0))) > 4


def test_an_icon_follows_the_theme_by_itself(look: QApplication) -> None:
    icon = theme.icon("to-read-filled")
    assert inks(icon.pixmap(QSize(40, 40), 1.0)) == {theme.LIGHT.text.name()}
    theme.apply(look, "dark")
    assert inks(icon.pixmap(QSize(40, 40), 1.0)) == {theme.DARK.text.name()}


def test_an_icon_has_a_colour_of_its_role_and_a_faint_one_when_disabled(look: QApplication) -> None:
    icon = theme.icon("star-filled", "star")
    assert inks(icon.pixmap(QSize(40, 40), 1.0)) == {theme.LIGHT.star.name()}
    assert inks(icon.pixmap(QSize(40, 40), 1.0, QIcon.Mode.Disabled)) == {theme.LIGHT.faint.name()}


def test_a_checked_icon_is_the_filled_one(look: QApplication) -> None:
    checked = theme.icon("star").pixmap(QSize(40, 40), 1.0, QIcon.Mode.Normal, QIcon.State.On)
    assert checked.toImage() == theme.pixmap("star-filled", 40, "text", 1.0).toImage()
    unfilled = theme.icon("note").pixmap(QSize(40, 40), 1.0, QIcon.Mode.Normal, QIcon.State.On)
    assert unfilled.toImage() == theme.pixmap("note", 40, "text", 1.0).toImage()


def test_an_icon_survives_being_copied(look: QApplication) -> None:
    copy = QIcon(theme.icon("inbox"))
    copy.setIsMask(True)  # parts it from the original
    assert inks(copy.pixmap(QSize(20, 20), 2.0)) == {theme.LIGHT.text.name()}


def test_pictures_are_kept_and_bounded(look: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    first = theme.pixmap("inbox", 16, "text", 1.0)
    assert theme.pixmap("inbox", 16, "text", 1.0).cacheKey() == first.cacheKey()
    monkeypatch.setattr(icons, "_KEPT", 3)
    for side in range(20, 40):
        theme.pixmap("inbox", side, "text", 1.0)
    assert len(icons._pixmaps) <= 3


def test_an_unknown_icon_is_our_bug(look: QApplication) -> None:
    with pytest.raises(FileNotFoundError, match="no-such-icon"):
        theme.pixmap("no-such-icon")


def test_every_icon_is_documented_and_nothing_else() -> None:
    table = re.findall(r"^\| ([a-z-]+) \| ", resources.text("icons", "README.md"), re.MULTILINE)
    assert [name for name in table if name != "icon"] == OURS


def test_every_icon_that_the_window_asks_for_is_there() -> None:
    code = "".join(path.read_text("utf-8") for path in Path(readerapp.__file__).parent.rglob("*.py"))
    asked = set(re.findall(r'(?:theme\.|[^_.\w])(?:icon|pixmap)\(\s*"([a-z-]+)"', code))
    assert len(asked) >= 2
    assert asked <= set(OURS)


def test_pictures_of_the_style_sheet_are_there_in_both_inks() -> None:
    wanted = {"check-white", "check-black", "partly-white", "partly-black", "up", "down"}
    assert {path.stem for path in resources.path("themes").glob("*.svg")} == wanted
    for name in ("up", "down"):
        grey = QColor(re.findall(r'stroke="(#\w+)"', resources.text("themes", f"{name}.svg"))[0])
        assert all(theme.contrast(grey, each.base) >= 3 for each in theme.THEMES)
