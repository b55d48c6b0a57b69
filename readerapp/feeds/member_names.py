"""Names of files in archives and folders: made safe to show, and which of them are worth a look."""

import re
from collections.abc import Iterable

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_DRIVE = re.compile(r"^[A-Za-z]:")
# What systems leave in folders.
_RUBBISH = frozenset(("__macosx", "thumbs.db", "desktop.ini", "$recycle.bin", "system volume information"))
_LONGEST = 240
# The folder that a browser saves beside a page, in the languages of the browsers.
_COMPANION = re.compile(r"(?P<page>.+)(?:_files|-Dateien|_fichiers|_archivos|_bestanden|\.files)")
_PAGES = (".html", ".htm", ".xhtml")


def safe_name(name: str) -> str:
    """The name as a path that leads nowhere but down, without what could deceive the eye."""
    bare = _DRIVE.sub("", _CONTROL.sub("", name).replace("\\", "/"))
    parts = [part.strip() for part in bare.split("/")]
    path = "/".join(part for part in parts if part and part not in (".", ".."))
    return path[-_LONGEST:].lstrip("/") or "file without a name"


def wanted(names: Iterable[str]) -> set[str]:
    """Those of some safe names that may be snapshots: neither hidden nor part of a saved page."""
    names = set(names)
    pages = {name[: -len(ending)] for name in names for ending in _PAGES if name.lower().endswith(ending)}
    return {name for name in names if not _is_hidden(name) and not _is_companion(name, pages)}


def _is_hidden(name: str) -> bool:
    return any(part.startswith(".") or part.lower() in _RUBBISH for part in name.split("/"))


def _is_companion(name: str, pages: set[str]) -> bool:
    """True for a file in `Page_files/` if `Page.html` lies beside that folder."""
    parts = name.split("/")[:-1]
    for depth, part in enumerate(parts):
        match = _COMPANION.fullmatch(part)
        if match and "/".join([*parts[:depth], match["page"]]) in pages:
            return True
    return False
