"""Where ReaderApp keeps its things. Only answers: nothing is created here, and nothing at import.

Two environment variables move them: `READERAPP_HOME` all of them (a test, a second setup),
`READERAPP_LIBRARY` the library alone. Where a folder `library` lies beside the installed program, on a memory
stick for instance, everything is kept there.
"""

import os
import sys
from pathlib import Path

APP = "readerapp"


def library_folder(given: str | Path | None = None, usual: str = "") -> Path:
    """The folder of the library: the one given, else READERAPP_LIBRARY, else the `usual` one of the settings,
    else the platform's data folder. READERAPP_HOME keeps everything together, the settings' folder aside."""
    chosen = given or os.environ.get("READERAPP_LIBRARY") or usual
    if chosen:
        return Path(chosen).expanduser().absolute()
    return _folder("library", "user_data_path")


def config_folder() -> Path:
    """The folder of the settings and of the window's geometry."""
    return _folder("config", "user_config_path")


def log_folder() -> Path:
    """The folder of the log files."""
    return _folder("log", "user_log_path")


def portable_home() -> Path | None:
    """The folder that the program lies in, if it is an installed one with a folder `library` beside it."""
    if not getattr(sys, "frozen", False):
        return None
    image = os.environ.get("APPIMAGE")  # such a program runs from a place of its own; this is the file itself
    program = Path(image or sys.executable).absolute()
    bundle = next((folder for folder in program.parents if folder.suffix == ".app"), program)
    return bundle.parent if (bundle.parent / "library").is_dir() else None


def settings_file() -> Path:
    """The file of the settings."""
    return config_folder() / "settings.toml"


def _folder(name: str, platform_function: str) -> Path:
    home = os.environ.get("READERAPP_HOME") or portable_home()
    if home:
        return Path(home).expanduser().absolute() / name
    import platformdirs  # only here: a start with READERAPP_HOME or --library can do without it

    folder: Path = getattr(platformdirs, platform_function)(APP, appauthor=False)
    return folder / name if name == "library" else folder
