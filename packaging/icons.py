"""The program's icon in the shapes that systems want, all from one SVG.

    python packaging/icons.py FOLDER    writes readerapp-16.png to -1024.png, readerapp.ico, readerapp.icns

Needs PySide6 to draw; .ico and .icns are but a table of contents before the PNGs.
"""

import os
import struct
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512, 1024)
ICO_SIZES = (16, 24, 32, 48, 64, 256)
# Apple's name for each size.
ICNS_KINDS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}


def main(folder: Path) -> None:
    """Write every shape into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn = draw(ROOT / "resources" / "icons" / "readerapp.svg")
    for size, png in drawn.items():
        (folder / f"readerapp-{size}.png").write_bytes(png)
    (folder / "readerapp.ico").write_bytes(ico({size: drawn[size] for size in ICO_SIZES}))
    (folder / "readerapp.icns").write_bytes(icns(drawn))


def draw(svg: Path) -> dict[int, bytes]:
    """The picture as PNG in every size (pixels)."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(svg))
    drawn = {}
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs do not know QBuffer here
        drawn[size] = bytes(buffer.data().data())
    del app
    return drawn


def ico(pictures: dict[int, bytes]) -> bytes:
    """PNGs by size as one Windows icon."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    table = b""
    for size, png in pictures.items():
        side = size % 256  # 0 stands for 256
        table += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), at)
        at += len(png)
    return head + table + b"".join(pictures.values())


def icns(pictures: dict[int, bytes]) -> bytes:
    """PNGs by size as one macOS icon."""
    parts = [
        kind + struct.pack(">I", 8 + len(pictures[size])) + pictures[size]
        for size, kind in ICNS_KINDS.items()
    ]
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


if __name__ == "__main__":
    main(Path(sys.argv[1]))
