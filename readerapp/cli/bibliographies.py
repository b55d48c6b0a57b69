"""`readerapp bibliographies`: the files that follow saved views, and what can be done with them."""

import argparse
import sys
from pathlib import Path

from readerapp import tasks
from readerapp.cli.commands import Opened, print_json
from readerapp.model.bibliographies import (
    Bibliography,
    BibliographyEdit,
    BindBibliography,
    Outcome,
    PauseBibliography,
    UnbindBibliography,
)
from readerapp.tasks import Library, as_json

_FILE_ACTIONS = (
    ("unbind", "let a file follow its view no longer; it stays as it is"),
    ("pause", "let a file rest"),
    ("resume", "let a file follow its view again"),
)


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `readerapp bibliographies` takes."""
    parser.add_argument("--json", action="store_true", help="for programs")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", title="actions; without one, the files")
    sub = actions.add_parser("list", help="the files", description="the files")
    sub.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="for programs")
    bind = "let a .bib follow a view from now on; what stands in it already is kept"
    sub = actions.add_parser("bind", help=bind, description=bind)
    sub.add_argument("view", metavar="VIEW")
    sub.add_argument("file", metavar="FILE")
    sub.add_argument("--format", choices=("bibtex", "biblatex"), default="bibtex")
    sub.add_argument("--abstracts", action="store_true", help="with the abstracts")
    sub.add_argument("--notes", action="store_true", help="with your notes, which are left out otherwise")
    for name, text in _FILE_ACTIONS:
        sub = actions.add_parser(name, help=text, description=text)
        sub.add_argument("file", metavar="FILE")
    write = "bring files up to date now; one that another program changed keeps what is in it"
    sub = actions.add_parser("write", help=write, description=write)
    sub.add_argument("file", nargs="?", metavar="FILE", help="all files if none")
    sub.add_argument("--replace", action="store_true", help="keep nothing of what others wrote in FILE")


def run(call: argparse.Namespace) -> int:
    """List the files, or do something with one."""
    if call.action in (None, "list"):
        with Opened(call, share=True) as library:
            _list(library, as_lines=not call.json)
        return 0
    if call.action == "write":
        return _write(call)
    with Opened(call) as library:
        done = tasks.do(library, _edit(call))
    print(f"{done.label}." if done.label else "Nothing changed.")
    return 0


def _list(library: Library, *, as_lines: bool) -> None:
    for each in tasks.bibliographies(library):
        if as_lines:
            print("\n".join(_lines(each)))
        else:
            print_json(as_json.bibliography(each))


def _lines(one: Bibliography) -> list[str]:
    paused = ", paused" if one.paused else ""
    lines = [f"{one.path}", f"  follows {one.view} as {one.format}{paused}"]
    if one.written_at:
        lines.append(f"  written {one.written_at}: {_counts(one.outcome)}")
    return [*lines, f"  problem: {one.failure}"] if one.failure else lines


def _counts(done: Outcome) -> str:
    keys = f"{done.rekeyed} key{'' if done.rekeyed == 1 else 's'} changed"
    told = [f"{done.new} new", f"{done.changed + done.corrected} changed", f"{done.removed} removed", keys]
    if done.foreign:
        told.append(f"{done.foreign} not written by ReaderApp")
    if done.left_out:
        told.append(f"left out, as their keys stand for other papers: {', '.join(done.left_out)}")
    return ", ".join(told)


def _write(call: argparse.Namespace) -> int:
    if call.replace and not call.file:
        call.complain("--replace needs a FILE")
    with Opened(call) as library:
        known = [each.path for each in tasks.bibliographies(library)]
        wanted = [_path(call.file)] if call.file else known
        for path in wanted:
            tasks.write_bibliography(library, path, replacing=call.replace)
    print(f"{len(wanted)} file{'' if len(wanted) == 1 else 's'} up to date.", file=sys.stderr)
    return 0


def _edit(call: argparse.Namespace) -> BibliographyEdit:
    path = _path(call.file)
    match call.action:
        case "bind":
            return BindBibliography(call.view, path, call.format, call.abstracts, call.notes)
        case "unbind":
            return UnbindBibliography(path)
    return PauseBibliography(path, call.action == "pause")


def _path(name: str) -> str:
    return str(tasks.canonical(Path(name)))
