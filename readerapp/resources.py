"""The plain files that come with ReaderApp: icons, themes, samples, translations.

They lie in `resources/` of a checkout, in `readerapp/_resources` of an installed copy, and in `resources/`
of a PyInstaller bundle.
"""

import sys
from pathlib import Path


def path(*parts: str) -> Path:
    """The path of a resource, as in `path("icons", "star.svg")`. A missing one is our bug."""
    found = _root().joinpath(*parts)
    if not found.exists():
        raise FileNotFoundError(f"There is no resource {'/'.join(parts)!r} in {_root()}")
    return found


def text(*parts: str) -> str:
    """The text of a resource."""
    return path(*parts).read_text(encoding="utf-8")


def data(*parts: str) -> bytes:
    """The bytes of a resource."""
    return path(*parts).read_bytes()


def _root() -> Path:
    """The first of the three places that is there."""
    places = _places(Path(__file__).parent, getattr(sys, "_MEIPASS", None))
    return next((place for place in places if place.is_dir()), places[-1])


def _places(package: Path, bundle: str | None) -> list[Path]:
    """Where to look. `bundle` is the folder of a PyInstaller bundle, if this is one."""
    frozen = [Path(bundle) / "resources"] if bundle else []
    return [*frozen, package / "_resources", package.parent / "resources"]
