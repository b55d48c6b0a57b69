"""What the user can choose: one frozen dataclass, kept as a small TOML file.

Each field says its section, its label, its help and its choices or bounds, so that the preferences dialog and
the table in the README are made from it. The reader's own keys stand in a table of their own. A bad value in
the file is logged and the default is used: settings never stop a start.
"""

import logging
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from readerapp.errors import AppError

log = logging.getLogger(__name__)

Value = bool | int | str


@dataclass(frozen=True)
class Option:
    """One setting as a dialog needs it: a tick box, a number within bounds, a list of choices, or a folder.

    `section` is one of `SECTIONS`. A number has a `unit` and a `step`.
    """

    name: str
    default: Value
    section: str
    label: str
    help: str
    choices: tuple[tuple[str, str], ...]  # (value, words for the user)
    lowest: int
    highest: int
    step: int
    unit: str
    more: str  # a pattern of further choices, which the settings do not know: styles that the user brought

    def is_folder(self) -> bool:
        """Is the value the path of a folder, or empty for the usual one?"""
        return isinstance(self.default, str) and not self.choices

    def accepts(self, value: object) -> bool:
        """Is this a value that the setting can have?"""
        if type(value) is not type(self.default):  # True is an int, but not a text size
            return False
        if isinstance(value, bool):
            return True
        if isinstance(value, int):
            return self.lowest <= value <= self.highest
        if self.is_folder():
            return _is_writable(value)
        return value in dict(self.choices) or bool(self.more and re.fullmatch(self.more, str(value)))


def _is_writable(text: object) -> bool:
    """Can a file in UTF-8 hold this text? Names of files may have bytes that are no letters."""
    return str(text).isprintable()


# In the order of a dialog: the id of a section and what the user calls it.
SECTIONS = (
    ("look", "Appearance"),
    ("reading", "Reading"),
    ("keys", "Keyboard"),
    ("citing", "Citing and export"),
    ("library", "Library and backups"),
)


@dataclass(frozen=True)
class _Section:
    """Makes the settings of one section."""

    name: str

    def switch(self, default: bool, label: str, hint: str) -> Any:
        """On or off."""
        return self._setting(default, label, hint)

    def choice(self, default: str, label: str, hint: str, choices: Mapping[str, str], more: str = "") -> Any:
        """One of several values, each with its words for the user; also what `more`, a pattern, allows."""
        return self._setting(default, label, hint, choices=tuple(choices.items()), more=more)

    def number(self, default: int, label: str, hint: str, **bounds: int | str) -> Any:
        """A number from `lowest` to `highest`."""
        return self._setting(default, label, hint, **bounds)

    def folder(self, label: str, hint: str) -> Any:
        """A folder; empty means the usual one."""
        return self._setting("", label, hint)

    def _setting(self, default: Value, label: str, hint: str, **given: Any) -> Any:
        usual = {"choices": (), "lowest": 0, "highest": 0, "step": 1, "unit": "", "more": ""}
        about = usual | {"section": self.name, "label": label, "help": hint} | given
        return field(default=default, metadata=about)


_LOOK, _READING, _KEYS, _CITING, _LIBRARY = (_Section(name) for name, _ in SECTIONS)
THEMES = {"system": "Like the system", "light": "Light", "dark": "Dark", "contrast": "High contrast"}
LANGUAGES = {"system": "Like the system", "en": "English", "de": "Deutsch", "zh_CN": "简体中文"}
DENSITIES = {"comfortable": "Comfortable", "compact": "Compact"}


COPY_FORMATS = {
    "text": "Formatted citation",
    "markdown": "Markdown link",
    "bibtex": "BibTeX entry",
    "cite": "\\cite{key}",
    "pandoc": "@key (Pandoc)",
    "arxiv": "arXiv:1706.03762v5 [cs.CL]",
}
OWN_STYLE = "readerapp"  # the short form that needs no citation processor
CITATION_STYLES = {
    OWN_STYLE: "Short: authors (year). Title. arXiv:…",
    "american-chemical-society": "ACS, 2022",
    "association-for-computational-linguistics": "ACL: computational linguistics",
    "association-for-computing-machinery": "ACM",
    "american-medical-association": "AMA, 11th edition",
    "apa": "APA, 7th edition",
    "american-physics-society": "APS: physics",
    "chicago-author-date": "Chicago, author and date",
    "chicago-notes-bibliography": "Chicago, notes and bibliography",
    "elsevier-harvard": "Elsevier, author and date",
    "elsevier-with-titles": "Elsevier, numbers",
    "harvard-cite-them-right": "Harvard: Cite Them Right",
    "ieee": "IEEE",
    "modern-language-association": "MLA, 9th edition",
    "nature": "Nature",
    "plos": "PLOS",
    "science": "Science",
    "springer-lecture-notes-in-computer-science": "Springer LNCS",
    "nlm-citation-sequence": "Vancouver (NLM)",
}
EXPORT_FORMATS = {
    "bibtex": "BibTeX",
    "biblatex": "biblatex",
    "ris": "RIS",
    "csl-json": "CSL-JSON",
    "markdown": "Markdown",
    "csv": "CSV",
    "citation": "Formatted bibliography",
    "html": "Page to share (HTML)",
}


KEY_PATTERNS = {
    "{author}{year}{title}": "vaswani2017attention",
    "{author}{year}": "vaswani2017",
    "{Author}{year}{Title}": "Vaswani2017Attention",
    "{author}_{title}_{year}": "vaswani_attention_2017",
    "{author}:{yy}": "vaswani:17",
}
KEY_PATTERN = (
    r"(?=.{1,80}\Z)(?=.*\{)"
    r"(?:\{(?:author|Author|year|yy|title|Title|title3)\}|[A-Za-z0-9_:.+/-])+"
)


@dataclass(frozen=True)
class Settings:
    """The choices of one user. Change one with `dataclasses.replace`, then `save`."""

    theme: str = _LOOK.choice(
        "system", "Theme", "Light, dark or high contrast, or as the system has it.", THEMES
    )
    language: str = _LOOK.choice("system", "Language", "Of the window, from the next start on.", LANGUAGES)
    text_size: int = _LOOK.number(
        100, "Text size", "In percent of the system's size.", lowest=80, highest=200, step=10, unit="%"
    )
    density: str = _LOOK.choice("comfortable", "Density", "How much air there is around a row.", DENSITIES)
    go_next: bool = _READING.switch(
        True, "Go to the next paper", "After done, to read or dismiss, select the next paper."
    )
    hints: bool = _READING.switch(
        True, "Hints", "Below the list: the keys worth knowing. Each goes once it has been used."
    )
    single_keys: bool = _KEYS.switch(
        True, "Single-key shortcuts", "E, L, D, S and others act while the list or the paper has the focus."
    )
    copy_format: str = _CITING.choice(
        "text", "Copy citations as", "What “Copy citation” puts on the clipboard.", COPY_FORMATS
    )
    citation_style: str = _CITING.choice(
        OWN_STYLE,
        "Citation style",
        "How a formatted citation looks. A style of your own: drop its .csl file on the window.",
        CITATION_STYLES,
        more=r"[a-z0-9][a-z0-9._-]{0,99}",
    )
    export_format: str = _CITING.choice(
        "bibtex", "Export as", "The format that an export proposes first.", EXPORT_FORMATS
    )
    export_abstracts: bool = _CITING.switch(False, "Export abstracts", "Put abstracts into exported files.")
    export_notes: bool = _CITING.switch(
        False, "Export notes", "Put your notes into exported files. They are private, so this is off."
    )
    key_pattern: str = _CITING.choice(
        "{author}{year}{title}",
        "Citation keys",
        "How new ones are made. A key that was exported or copied once never changes.",
        KEY_PATTERNS,
        more=KEY_PATTERN,
    )
    library_folder: str = _LIBRARY.folder(
        "Library", "The folder with your papers, tags and notes. Another one opens at the next start."
    )
    backup_folder: str = _LIBRARY.folder(
        "Backups", "Where backups go. On another disk they also survive the loss of this one."
    )
    backup_days: int = _LIBRARY.number(
        7, "Back up every", "So many days after the last backup there is a new one; 0 is never.",
        lowest=0, highest=365, unit="days",
    )  # fmt: skip
    backups_kept: int = _LIBRARY.number(
        10, "Backups to keep", "Older ones in that folder are deleted after a new one.", lowest=1, highest=100
    )
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # an action's id and its keys


def options() -> list[Option]:
    """Every setting, in the order a dialog shows them."""
    return [
        Option(name=each.name, default=getattr(Settings, each.name), **each.metadata)
        for each in fields(Settings)
        if each.name != "keys"
    ]


def load(file: Path) -> Settings:
    """The settings in this file; defaults for whatever is missing or makes no sense."""
    known = {option.name: option for option in options()}
    found = _read(file)
    keys = _keys(found.pop("keys", {}))
    values = {name: value for name, value in found.items() if _is_fine(known.get(name), name, value)}
    return replace(Settings(), keys=keys, **values)


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
    own = [f"{_literal(name)} = {_literal(keys)}\n" for name, keys in settings.keys.items()]
    head = ["# Your own keys: the id of an action and its keys.\n[keys]\n"] if own else []
    return "\n".join([*lines, *head, "".join(own)])


def _literal(value: Value | tuple[str, ...]) -> str:
    import json

    # JSON writes true, 100, "text" and ["text"] as TOML does, as long as a text is printable.
    return json.dumps(value, ensure_ascii=False)


def _keys(found: object) -> dict[str, tuple[str, ...]]:
    """The reader's own keys; what is no list of texts is left out."""
    keys = {}
    for name, given in found.items() if isinstance(found, dict) else ():
        if isinstance(given, list) and all(isinstance(key, str) and key.isprintable() for key in given):
            keys[name] = tuple(given)
        else:
            log.warning("The keys of %s cannot be %r: they are left as they were", name, given)
    if not isinstance(found, dict):
        log.warning("The keys cannot be %r: they are left as they were", found)
    return keys


def _read(file: Path) -> dict[str, Any]:
    if not file.exists():
        return {}
    import tomllib

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
    import tempfile

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
