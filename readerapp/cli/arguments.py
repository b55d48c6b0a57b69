"""How the subcommands are called: their arguments, their help, and a query that may begin with a minus."""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from readerapp import __version__
from readerapp.cli import bibliographies, cited, commands, numbers, publishing, views
from readerapp.cli.first_word import subcommand
from readerapp.model.lists import Sort
from readerapp.model.query_fields import FIELDS, STATES, THINGS


@dataclass(frozen=True, slots=True)
class Command:
    """A subcommand: what runs, its help, and what adds its arguments."""

    run: Callable[[argparse.Namespace], int]
    help: str
    arguments: Callable[[argparse.ArgumentParser], None] = lambda _parser: None
    takes_query: bool = False


def _import_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help="a snapshot, or - for standard input")
    parser.add_argument(
        "--captured-on", type=_day, metavar="YYYY-MM-DD", help="the day the page was captured"
    )
    parser.add_argument(
        "--with-marks", action="store_true", help="of a shared list: the sender's tags, stars and notes, too"
    )
    _json_only(parser)


def _list_arguments(parser: argparse.ArgumentParser) -> None:
    _query_argument(parser)
    _sort_argument(parser)
    parser.add_argument("--limit", type=_count, metavar="N", help="at most so many papers")
    _json_only(parser)
    parser.add_argument("--full", action="store_true", help="with --json: abstract, note and highlights too")


def _show_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paper", metavar="PAPER", help="citation key, arxiv:ID, doi:DOI, or the library's number"
    )
    _json_only(parser)


def _edit_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", metavar="QUERY", help="which papers; an empty text means all")
    stars = parser.add_mutually_exclusive_group()
    stars.add_argument("--star", dest="star", action="store_const", const=True)
    stars.add_argument("--unstar", dest="star", action="store_const", const=False)
    parser.add_argument("--status", choices=("inbox", "to-read", "done", "dismissed"))
    parser.add_argument("--add-tag", action="append", default=[], metavar="T")
    parser.add_argument("--remove-tag", action="append", default=[], metavar="T")
    parser.add_argument("--note", metavar="TEXT", help="replaces the note; an empty text removes it")


def _export_arguments(parser: argparse.ArgumentParser) -> None:
    _query_argument(parser)
    _sort_argument(parser)
    formats = ("bibtex", "biblatex", "ris", "csl-json", "markdown", "csv", "citation", "html")
    parser.add_argument("--format", choices=formats, required=True)
    parser.add_argument("--style", metavar="NAME", help="for citation: a style that `styles` lists")
    parser.add_argument("--title", metavar="TEXT", help="for html: the title of the page")
    parser.add_argument("--description", metavar="TEXT", default="", help="for html: what the list is about")
    parser.add_argument("--abstracts", action="store_true", help="with the abstracts")
    notes = "with your notes and highlights, which are left out otherwise"
    parser.add_argument("--notes", action="store_true", help=notes)
    parser.add_argument("-o", "--output", metavar="FILE", help="instead of standard output")
    parser.add_argument(
        "--replace", action="store_true", help="keep nothing of what others wrote in a .bib that is there"
    )


def _related_arguments(parser: argparse.ArgumentParser) -> None:
    _query_argument(parser)
    parser.add_argument("--format", choices=("tex", "md"), default="tex", help="LaTeX (tex) or Markdown (md)")
    parser.add_argument("-o", "--output", metavar="FILE", help="instead of standard output")
    parser.add_argument("--bib", metavar="FILE", help="write the .bib that the text cites from, too")


def _styles_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--add", metavar="FILE", help="take a style (.csl) of your own")
    _json_only(parser)


def _snapshots_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "correction",
        nargs="*",
        metavar="date ID YYYY-MM-DD",
        help="correct the day on which a snapshot was captured; the days inferred from it move along",
    )
    _json_only(parser)


def _check_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--citations",
        nargs="*",
        metavar="QUERY",
        help="instead: what the citations of these papers lack; of all papers if no query follows",
    )
    _json_only(parser)


def _undo_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "action", nargs="?", type=int, metavar="ACTION", help="a number of --list; the last if none"
    )
    parser.add_argument("--list", action="store_true", help="show what can be undone")


def _backup_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", nargs="?", metavar="DIR", help="where to; beside the library if none")


def _restore_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("backup", metavar="BACKUP", help="a folder that `backup` made")


def _json_only(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="for programs")


COMMANDS = {
    "import": Command(commands.import_, "read snapshots into the library", _import_arguments),
    "list": Command(commands.list_, "list papers", _list_arguments, takes_query=True),
    "show": Command(commands.show, "show one paper", _show_arguments),
    "edit": Command(commands.edit, "star, tag, annotate or move papers", _edit_arguments, takes_query=True),
    "export": Command(publishing.export, "write citations", _export_arguments, takes_query=True),
    "related-work": Command(
        publishing.related_work, "a skeleton of related work from your notes", _related_arguments, True
    ),
    "styles": Command(publishing.styles, "citation styles: list them, add one", _styles_arguments),
    "snapshots": Command(commands.snapshots, "what was imported, when, from where", _snapshots_arguments),
    "views": Command(views.run, "saved views: list, save, change, move", views.arguments, takes_query=True),
    "bibliographies": Command(
        bibliographies.run, "files that follow views: bind, write, pause", bibliographies.arguments
    ),
    "undo": Command(commands.undo, "take an action back", _undo_arguments),
    "redo": Command(commands.redo, "do again what was undone last"),
    "statistics": Command(numbers.run, "what you triaged and read, what is on the rise", numbers.arguments),
    "check": Command(commands.check, "health of the library, or its citations", _check_arguments, True),
    "cited": Command(cited.run, "which papers a manuscript cites; just these as a .bib", cited.arguments),
    "backup": Command(commands.backup, "copy the library, verified", _backup_arguments),
    "compact": Command(commands.compact, "make the library's files as small as they can be"),
    "restore": Command(commands.restore, "put a backup in the library's place", _restore_arguments),
}


QUERY_HELP = (
    'A QUERY has words, "a phrase", prefix*, -without, OR, brackets, and fields: '
    + ", ".join(f"{field.name}:{field.example}" for field in FIELDS)
    + f". is: knows {', '.join(STATES)}; has: knows {', '.join(THINGS)}."
)


def parser() -> argparse.ArgumentParser:
    """The parser of all subcommands."""
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--library",
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="the library's folder (or READERAPP_LIBRARY)",
    )
    top = argparse.ArgumentParser(
        prog="readerapp",
        parents=[shared],
        description="A reading list for research papers. Without a command, the window opens: "
        "readerapp [--library DIR] [FILE …]",
    )
    top.add_argument("--version", action="version", version=f"ReaderApp {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, command in COMMANDS.items():
        more = QUERY_HELP if command.takes_query else None
        sub = commands.add_parser(
            name, help=command.help, description=command.help, epilog=more, parents=[shared]
        )
        command.arguments(sub)
        sub.set_defaults(complain=sub.error)
    return top


def _query_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "query", nargs="*", metavar="QUERY", help="as in the search field; all papers if none"
    )


def _sort_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--sort",
        choices=[sort.value for sort in Sort],
        metavar="KEY",
        help=", ".join(sort.value for sort in Sort),
    )


def shielded(words: Sequence[str]) -> list[str]:
    """Let a query begin with a minus (`list -video`, `--sort -added`): argparse would see an option."""
    name = subcommand(words)
    if name is None:
        return list(words)
    shielded: list[str] = []
    for word in words:
        if shielded and shielded[-1] == "--sort":
            shielded[-1] = f"--sort={word}"
        elif COMMANDS[name].takes_query and _is_negative(word):
            shielded.append(" " + word)
        else:
            shielded.append(word)
    return shielded


def _is_negative(word: str) -> bool:
    return len(word) > 1 and word[0] == "-" and word[1] != "-" and word not in ("-o", "-h")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day like 2025-12-12") from None


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is not a number")
    return int(text)
