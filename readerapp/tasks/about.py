"""What the program can say of itself: its licences, and what a bug report needs (no word of a paper)."""

import platform
import sys
from importlib.metadata import distributions

import readerapp
from readerapp import paths, resources
from readerapp.library import Library

RELEASES = "https://github.com/readerapp/readerapp/releases"


def diagnostics(library: Library | None) -> str:
    """Versions, the system and the size of the library, a line each: for a bug report."""
    lines = [
        f"ReaderApp {readerapp.__version__}{' (installed)' if getattr(sys, 'frozen', False) else ''}",
        f"Python {platform.python_version()}",
        f"System {platform.platform()}",
        f"Portable {'yes' if paths.portable_home() else 'no'}",
        f"Log {paths.log_folder()}",
    ]
    if library is not None:
        health = library.check()
        lines += [
            f"Library {health.papers} papers, {health.size_bytes // 1_000_000} MB",
            f"Integrity {health.integrity}, index {health.index}",
            f"Last backup {health.last_backup or 'never'}",
            *(f"Problem {sentence}" for sentence in health.problems),
        ]
    return "\n".join(lines)


def licences() -> str:
    """The licences of everything shipped; of a checkout, the names of what it stands on."""
    try:
        return resources.text("licences.txt")  # made when the program was built
    except FileNotFoundError:
        return f"ReaderApp itself is under the MIT License. Its environment here has:\n\n{_installed()}\n"


def _installed() -> str:
    named = {f"{each.name} {each.version}  {_licence(each.metadata.json)}" for each in distributions()}
    return "\n".join(sorted(named, key=str.lower))


def _licence(metadata: dict[str, str | list[str]]) -> str:
    stated = metadata.get("license_expression") or metadata.get("license") or ""
    return str(stated).split("\n", 1)[0]
