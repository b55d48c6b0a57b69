"""`readerapp views`: the saved views, and what can be done with them."""

import argparse

from readerapp import tasks
from readerapp.cli.commands import Opened, fail, print_json
from readerapp.model.lists import Sort
from readerapp.model.query import parse
from readerapp.model.view_edits import ChangeView, DeleteView, MoveView, RenameView, SaveView, ViewEdit
from readerapp.tasks import as_json


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `readerapp views` takes."""
    parser.add_argument("--json", action="store_true", help="for programs")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", title="actions; without one, the views")
    for name, text in (("save", "keep a query under a new name"), ("change", "give a view another query")):
        sub = actions.add_parser(name, help=text, description=text)
        sub.add_argument("name", metavar="NAME")
        sub.add_argument("query", nargs="+", metavar="QUERY", help="as in the search field")
        sub.add_argument("--sort", choices=[sort.value for sort in Sort], metavar="KEY", help="its own order")
    sub = actions.add_parser(
        "rename", help="give a view another name", description="give a view another name"
    )
    sub.add_argument("name", metavar="NAME")
    sub.add_argument("new", metavar="NEW")
    sub = actions.add_parser("delete", help="forget a view", description="forget a view")
    sub.add_argument("name", metavar="NAME")
    sub = actions.add_parser("move", help="put a view elsewhere", description="put a view elsewhere")
    sub.add_argument("name", metavar="NAME")
    sub.add_argument("place", type=int, metavar="PLACE", help="1 is the first")


def run(call: argparse.Namespace) -> int:
    """List the views, or change one."""
    if call.action is None:
        return _list(call)
    with Opened(call) as library:
        done = tasks.do(library, _edit(call))
    print(f"{done.label}." if done.label else "Nothing changed.")
    return 0


def _list(call: argparse.Namespace) -> int:
    with Opened(call, share=True) as library:
        for view in tasks.views(library):
            papers = tasks.count(library, view.query)
            if call.json:
                print_json(as_json.view(view, papers))
            else:
                print(f"{papers:>7}  {view.name}: {view.query}")
    return 0


def _edit(call: argparse.Namespace) -> ViewEdit:
    match call.action:
        case "rename":
            return RenameView(call.name, call.new)
        case "delete":
            return DeleteView(call.name)
        case "move":
            return MoveView(call.name, call.place - 1)
    query = " ".join(word.strip() for word in call.query)
    for problem in parse(query).problems:
        fail(problem.sentence)
    sort = Sort(call.sort) if call.sort else None
    return (SaveView if call.action == "save" else ChangeView)(call.name, query, sort)
