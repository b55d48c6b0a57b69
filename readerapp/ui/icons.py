"""Icons: SVG files in one hand, drawn in the colours of the theme in force and sharp at every scale.

An icon made once follows a change of theme by itself, because it asks for the colours when it is drawn.
Where the file `NAME-filled.svg` exists, a checked button shows that one.
"""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from readerapp import resources
from readerapp.ui.look import current

SMALL, NORMAL = 16, 20  # in lists and menus; in bars and buttons
_APP_SIZES = [16, 20, 24, 32, 48, 64, 128, 256, 512]
_NORMAL, _OFF = QIcon.Mode.Normal, QIcon.State.Off
_KEPT = 600  # drawn pictures: all icons in three colours and two sizes are some 300

_pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}


@cache
def icon(name: str, role: str = "text") -> QIcon:
    """The icon in the colour of a role of the theme: text, soft, accent, star, good, warn, bad, on_accent."""
    return QIcon(_Engine(name, role))


def pixmap(name: str, size: int = SMALL, role: str = "text", scale: float | None = None) -> QPixmap:
    """The icon as a picture of `size` logical pixels, for a screen of this scale (the finest, if unsaid)."""
    ratio = scale or _highest_scale()
    colour = getattr(current(), role).name(QColor.NameFormat.HexRgb)
    key = (name, colour, size, ratio)
    if key not in _pixmaps:
        if len(_pixmaps) >= _KEPT:
            _pixmaps.clear()
        _pixmaps[key] = _draw(*key)
    return _pixmaps[key]


def names() -> list[str]:
    """Every icon there is."""
    return sorted(path.stem for path in resources.path("icons").glob("*.svg"))


@cache
def has(name: str) -> bool:
    """Is there an icon of this name?"""
    return (resources.path("icons") / f"{name}.svg").exists()


def _highest_scale() -> float:
    application = QGuiApplication.instance()
    return application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0


def _draw(name: str, colour: str, size: int, scale: float) -> QPixmap:
    renderer = _renderer(name, colour)
    edge = max(1, round(size * scale))
    image = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    picture = QPixmap.fromImage(image)
    picture.setDevicePixelRatio(scale)
    return picture


@cache
def _source(name: str) -> str:
    return resources.text("icons", f"{name}.svg")


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = _source(name).replace("currentColor", colour)
    return QSvgRenderer(QByteArray(drawing.encode()))


class _Engine(QIconEngine):
    """Draws one icon when it is asked for, in the colours of that moment."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name, self._role = name, role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        where = QRect(0, 0, side, side)
        where.moveCenter(rect.center())
        painter.drawPixmap(where, self._picture(side, mode, state, painter.device().devicePixelRatio()))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._picture(min(size.width(), size.height()), mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return self._picture(min(size.width(), size.height()), mode, state, scale)

    def availableSizes(self, mode: QIcon.Mode = _NORMAL, state: QIcon.State = _OFF) -> list[QSize]:
        """A window manager asks for the application's icon in whatever sizes there are."""
        sizes = _APP_SIZES if self._name == "readerapp" else [SMALL, NORMAL]
        return [QSize(size, size) for size in sizes]

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        side = min(size.width(), size.height())
        return QSize(side, side)

    def clone(self) -> QIconEngine:
        """Qt deletes what this gives, which PySide does not know: it would free it as soon as we return.

        A QIcon takes an engine out of Python's hands. That one must never die, or it would delete it again.
        """
        import ctypes

        engine = _Engine(self._name, self._role)
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(QIcon(engine)))
        return engine

    def isNull(self) -> bool:
        return False

    def _picture(self, side: int, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        filled = f"{self._name}-filled"
        name = filled if state == QIcon.State.On and has(filled) else self._name
        role = "faint" if mode == QIcon.Mode.Disabled else self._role
        return pixmap(name, max(1, side), role, scale)
