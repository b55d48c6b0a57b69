"""Is a call one for the window or for a subcommand? Known without loading what the subcommands need."""

from collections.abc import Sequence

NAMES = frozenset(
    """import list show edit export related-work cited styles snapshots views bibliographies
    undo redo statistics check backup compact restore""".split()
)


def subcommand(words: Sequence[str]) -> str | None:
    """The subcommand of a call, wherever `--library DIR` stands."""
    rest = iter(words)
    for word in rest:
        if word == "--library":
            next(rest, None)
        elif not word.startswith("--library="):
            return word if word in NAMES else None
    return None


def is_for_window(words: Sequence[str]) -> bool:
    """True if the window is to open: no subcommand, and no question about how to call this."""
    return subcommand(words) is None and not {"--help", "-h", "--version"} & set(words)
