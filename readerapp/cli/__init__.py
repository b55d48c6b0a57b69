"""The command line: the same tasks as the window, for scripts and for people without a screen.

Results go to standard output, everything else to standard error. Exit 0: all done; 1: what failed is
named on standard error; 2: the call itself was wrong.
"""

import argparse
import gc
import os
import sys
from collections.abc import Sequence

from readerapp.cli.first_word import is_for_window
from readerapp.errors import AppError

_NO_SCREEN = "There is no display to open a window on. See readerapp --help for what works without one."


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; without a subcommand, open the window."""
    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] == ["--feeds-worker"]:  # the parser's child process of a frozen program
        return _feeds_worker()
    if words == ["--self-test"]:
        return _self_test()
    if is_for_window(words):
        return _window(words)
    from readerapp.cli import arguments

    call = arguments.parser().parse_args(arguments.shielded(words))
    return _run(call)


def _run(call: argparse.Namespace) -> int:
    from readerapp.cli import arguments, commands

    vars(call).setdefault("library", None)  # argparse's own default would undo a --library that stands first
    try:
        code = arguments.COMMANDS[call.command].run(call)
        sys.stdout.flush()  # here, where a reader that has gone can still be noticed
    except AppError as error:
        return commands.fail(error.sentence)
    except BrokenPipeError:  # whoever reads our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return commands.fail("Stopped. What was not finished is taken back.")
    return code


def _feeds_worker() -> int:
    from readerapp.feeds import worker

    worker.main()
    return 0


def _self_test() -> int:
    from readerapp import self_test

    return self_test.main()


def _window(words: list[str]) -> int:
    if not _has_screen():
        print(f"readerapp: {_NO_SCREEN}", file=sys.stderr)
        return 1
    gc.disable()  # a start makes what stays: nothing to collect. `app` switches it on again
    from readerapp import app

    return app.main(words)


def _has_screen() -> bool:
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform in ("win32", "darwin") or any(os.environ.get(name) for name in named)
