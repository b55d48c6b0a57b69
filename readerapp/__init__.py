"""ReaderApp: a desktop reading list for research papers."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    __version__: str
else:

    def __getattr__(name: str) -> str:
        """Look the version up when it is first asked for: that takes longer than this whole import."""
        if name != "__version__":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()["__version__"] = version = _version()
        return version


def _version() -> str:
    """The version in pyproject.toml: the file beside a checkout or in a bundle, else what was installed."""
    from pathlib import Path

    project = Path(__file__).parent.with_name("pyproject.toml")
    if project.is_file():
        import tomllib

        return str(tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"])
    from importlib.metadata import version

    return version("readerapp")
