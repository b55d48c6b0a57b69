"""Citation styles: those that come with ReaderApp, and those that the reader has put into a folder."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from readerapp import citations, paths, resources
from readerapp.errors import AppError
from readerapp.library import Library
from readerapp.settings import CITATION_STYLES, OWN_STYLE
from readerapp.tasks import files

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,99}")
_UNKNOWN = "There is no citation style “{name}”; `readerapp styles` lists those that there are."
_MOST_COPIED = 500  # papers: half a minute of work in the longest style, and more than anyone pastes


@dataclass(frozen=True, slots=True)
class Style:
    """One style: its name for settings and command line, its title, whether the reader brought it."""

    name: str
    title: str
    own: bool = False


@dataclass(frozen=True, slots=True)
class Copied:
    """A bibliography for the clipboard, as HTML and as plain text."""

    html: str
    text: str
    papers: int


def own_styles_folder() -> Path:
    """Where the reader's own styles lie; there need be none."""
    return paths.config_folder() / "citation-styles"


def citation_styles() -> list[Style]:
    """All styles by title: shipped ones, then the reader's own, which win where the names are the same."""
    own = [Style(file.stem, _title(file), own=True) for file in _own_files()]
    taken = {style.name for style in own}
    shipped = [
        Style(name, title)
        for name, title in CITATION_STYLES.items()
        if name != OWN_STYLE and name not in taken
    ]
    return sorted(shipped, key=_by_title) + sorted(own, key=_by_title)


def add_style(file: Path) -> Style:
    """Take a style into the reader's folder. Raises `AppError` if it cannot be used."""
    source = _source(file)
    info = citations.describe_style(source)
    name = _file_name(file.stem)
    folder = own_styles_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise AppError(f"The folder {folder} could not be made: {error.strerror or error}.") from error
    files.write_bytes(folder / f"{name}.csl", [source])
    return Style(name, info.title, own=True)


def format_papers(library: Library, ids: Sequence[int], style: str) -> list["citations.Formatted"]:
    """These papers as entries of a bibliography, in the order of the style."""
    return processor(style).bibliography(library.papers(ids, seen=False))


def copy_formatted(library: Library, ids: Sequence[int], style: str) -> Copied:
    """These papers in a style, for the clipboard."""
    if len(ids) > _MOST_COPIED:
        raise AppError(f"More than {_MOST_COPIED:,} papers are too many to copy in a style: export them.")
    if len(ids) == 1:
        entries = [processor(style).entry(paper) for paper in library.papers(ids, seen=False)]
    else:
        entries = format_papers(library, ids, style)
    paragraphs = "\n".join(f"<p>{entry.html}</p>" for entry in entries)
    return Copied(paragraphs, "\n".join(entry.plain for entry in entries), len(entries))


def processor(name: str) -> "citations.Processor":
    """The style of this name, ready to format. Raises `AppError` if there is none."""
    file = _file(name)
    return citations.Processor(name, _source(file))


def _file(name: str) -> Path:
    own = own_styles_folder() / f"{name}.csl"
    if _NAME.fullmatch(name) and own.is_file():
        return own
    if name not in CITATION_STYLES or name == OWN_STYLE:
        raise AppError(_UNKNOWN.format(name=name))
    return resources.path("citation-styles", f"{name}.csl")


def _own_files() -> list[Path]:
    """The files of the reader's folder that have a usable name; what is in them is seen when one is used."""
    try:
        found = sorted(own_styles_folder().glob("*.csl"))
    except OSError:
        return []
    return [file for file in found if _NAME.fullmatch(file.stem) and file.is_file()]


def _title(file: Path) -> str:
    """What the style calls itself, or the name of the file if that cannot be read."""
    try:
        return _title_of(file, file.stat().st_mtime_ns)
    except OSError:
        return file.stem


@lru_cache(maxsize=64)
def _title_of(file: Path, _changed: int) -> str:
    found = re.search(rb"<title>([^<]{1,300})</title>", file.read_bytes()[:20_000])
    import html

    return html.unescape(found[1].decode("utf-8", "replace")).strip() if found else file.stem


def _source(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise AppError(f"“{file.name}” could not be read: {error.strerror or error}.") from error


def _file_name(stem: str) -> str:
    name = re.sub(r"[^a-z0-9._-]+", "-", stem.lower()).strip("-._")
    return name[:100] or "style"


def _by_title(style: Style) -> str:
    return style.title.casefold()
