"""What the user can choose: one frozen dataclass, kept as a small TOML file.

Each field says its label, its help and its choices or bounds, so that the preferences dialog and the table
in the README are made from it. A bad value in the file is logged and the default is used: settings never
stop a start.
"""

import json
import logging
import os
import tempfile
import tomllib
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from readerapp.errors import AppError

log = logging.getLogger(__name__)

Value = bool | int | str


@dataclass(frozen=True)
class Option:
    """One setting as a dialog needs it: a tick box, a number within bounds, or a list of choices."""

    name: str
    default: Value
    label: str
    help: str
    choices: tuple[tuple[str, str], ...]  # (value, words for the user)
    lowest: int
    highest: int

    def accepts(self, value: object) -> bool:
        """Is this a value that the setting can have?"""
        if type(value) is not type(self.default):  # True is an int, but not a text size
            return False
        if isinstance(value, bool):
            return True
        if isinstance(value, int):
            return self.lowest <= value <= self.highest
        return value in dict(self.choices)


def _setting(
    default: Value,
    label: str,
    hint: str,
    choices: dict[str, str] | None = None,
    lowest: int = 0,
    highest: int = 0,
) -> Any:
    about = {
        "label": label,
        "help": hint,
        "choices": tuple((choices or {}).items()),
        "lowest": lowest,
        "highest": highest,
    }
    return field(default=default, metadata=about)


COPY_FORMATS = {
    "text": "Formatted citation",
    "markdown": "Markdown link",
    "bibtex": "BibTeX entry",
    "cite": "\\cite{key}",
    "pandoc": "@key (Pandoc)",
    "arxiv": "arXiv:1706.03762v5 [cs.CL]",
}
EXPORT_FORMATS = {
    "bibtex": "BibTeX",
    "biblatex": "biblatex",
    "ris": "RIS",
    "csl-json": "CSL-JSON",
    "markdown": "Markdown",
    "csv": "CSV",
}


@dataclass(frozen=True)
class Settings:
    """The choices of one user. Change one with `dataclasses.replace`, then `save`."""

    theme: str = _setting(
        "system",
        "Theme",
        "Light, dark or high contrast, or as the system has it.",
        {"system": "Like the system", "light": "Light", "dark": "Dark", "contrast": "High contrast"},
    )
    text_size: int = _setting(100, "Text size", "In percent of the system's size.", lowest=80, highest=200)
    single_keys: bool = _setting(
        True, "Single-key shortcuts", "E, L, D, S and others act while the list or the paper has the focus."
    )
    go_next: bool = _setting(
        True, "Go to the next paper", "After done, to read or dismiss, select the next paper."
    )
    copy_format: str = _setting(
        "text", "Copy citations as", "What “Copy citation” puts on the clipboard.", COPY_FORMATS
    )
    export_format: str = _setting(
        "bibtex", "Export as", "The format that an export proposes first.", EXPORT_FORMATS
    )
    export_abstracts: bool = _setting(False, "Export abstracts", "Put abstracts into exported files.")
    export_notes: bool = _setting(
        False, "Export notes", "Put your notes into exported files. They are private, so this is off."
    )


def options() -> list[Option]:
    """Every setting, in the order a dialog shows them."""
    return [
        Option(name=each.name, default=getattr(Settings, each.name), **each.metadata)
        for each in fields(Settings)
    ]


def load(file: Path) -> Settings:
    """The settings in this file; defaults for whatever is missing or makes no sense."""
    known = {option.name: option for option in options()}
    values = {name: value for name, value in _read(file).items() if _is_fine(known.get(name), name, value)}
    return replace(Settings(), **values)


def save(settings: Settings, file: Path) -> None:
    """Write the settings, all or nothing: a full disk or a crash leaves the old file as it was."""
    try:
        _write(file.resolve(), as_toml(settings))  # resolved, so that a linked file stays a link
    except OSError as error:
        raise AppError(f"The settings could not be saved in {file}: {error.strerror or error}.") from error


def as_toml(settings: Settings) -> str:
    """The settings as a TOML file, each with its help above it."""
    lines = [
        f"# {option.help}\n{option.name} = {_literal(getattr(settings, option.name))}\n"
        for option in options()
    ]
    return "\n".join(lines)


def _literal(value: Value) -> str:
    # JSON writes true, 100 and "text" as TOML does, and every text setting is one of its plain choices.
    return json.dumps(value, ensure_ascii=False)


def _read(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:  # not TOML and not UTF-8 are both a ValueError
        log.warning("The settings in %s cannot be read, so defaults are used: %s", file, error)
        return {}


def _is_fine(option: Option | None, name: str, value: object) -> bool:
    if option is None:
        log.info("Unknown setting %r is ignored", name)  # a newer version may have written it
        return False
    if not option.accepts(value):
        log.warning("Setting %s cannot be %r: using %r", name, value, option.default)
        return False
    return True


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f"{file.name}.", suffix=".tmp", dir=file.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
