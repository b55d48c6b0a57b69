"""The small files that a Linux desktop reads about a program: menu entry, file types, shop page, manual."""

import gzip
import re
from pathlib import Path
from string import Template
from xml.sax.saxutils import escape

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
APP_ID = "io.github.readerapp.readerapp"
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)

_VERSION = re.compile(r"^## (\S+) — (\S+)\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)


def write(share: Path, icons: Path, licences: str, version: str, built_on: str) -> None:
    """Fill a `share` folder. `built_on` (YYYY-MM-DD) stands for versions that have no day yet."""
    _put(share / "applications" / f"{APP_ID}.desktop", _text("readerapp.desktop"))
    _put(share / "mime" / "packages" / f"{APP_ID}.xml", _text("mime.xml"))
    _put(share / "metainfo" / f"{APP_ID}.metainfo.xml", metainfo(built_on))
    _put(share / "doc" / "readerapp" / "copyright", copyright_file(licences))
    _zip(share / "doc" / "readerapp" / "changelog.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    _zip(share / "man" / "man1" / "readerapp.1.gz", manual(version, built_on))
    hicolor = share / "icons" / "hicolor"
    for size in ICON_SIZES:
        png = (icons / f"readerapp-{size}.png").read_bytes()
        _put(hicolor / f"{size}x{size}" / "apps" / f"{APP_ID}.png", png)
    svg = (ROOT / "resources" / "icons" / "readerapp.svg").read_bytes()
    _put(hicolor / "scalable" / "apps" / f"{APP_ID}.svg", svg)


def metainfo(built_on: str) -> str:
    """The AppStream page; its releases come from the changelog."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    return Template(_text("metainfo.xml")).substitute(id=APP_ID, releases=_releases(changelog, built_on))


def _releases(changelog: str, built_on: str) -> str:
    lines = []
    for version, day, body in _VERSION.findall(changelog):
        date = built_on if day == "unreleased" else day
        first = body.strip().split("\n\n")[0].replace("\n", " ")
        lines.append(
            f'    <release version="{escape(version)}" date="{date}">\n'
            f"      <description><p>{escape(first)}</p></description>\n    </release>"
        )
    return "\n".join(lines)


def manual(version: str, built_on: str) -> str:
    """The manual page, with every subcommand that there is."""
    from readerapp.cli.arguments import COMMANDS

    commands = "\n".join(f".TP\n.B {name}\n{_roff(command.help)}." for name, command in COMMANDS.items())
    return Template(_text("readerapp.1")).substitute(version=version, date=built_on, commands=commands)


def _roff(text: str) -> str:
    return (text[:1].upper() + text[1:]).replace("\\", "\\e").replace("-", "\\-")


def copyright_file(licences: str) -> str:
    """Debian's file of who holds which right: ours, and the whole list of what is shipped."""
    return f"ReaderApp, Copyright (c) 2026 The ReaderApp authors, MIT License.\n\n{licences}"


def _text(name: str) -> str:
    return (HERE / name).read_text(encoding="utf-8")


def _put(file: Path, content: str | bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)


def _zip(file: Path, text: str) -> None:
    _put(file, gzip.compress(text.encode(), mtime=0))  # no time in it: the same text gives the same bytes
