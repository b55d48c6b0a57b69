"""`readerapp cited`: which papers a manuscript cites, which are missing, and just these as a .bib."""

import argparse
import sys
from pathlib import Path

from readerapp import tasks
from readerapp.cli.commands import Opened, fail, print_json
from readerapp.cli.words import count
from readerapp.tasks import Cited, Missing, as_json


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `readerapp cited` takes."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="a .tex, .aux or .bcf")
    parser.add_argument("--export", action="store_true", help="write the entries of just these papers")
    parser.add_argument("--format", choices=("bibtex", "biblatex"), default="bibtex", help="of the entries")
    parser.add_argument("-o", "--output", metavar="FILE", help="with --export: instead of standard output")
    parser.add_argument("--replace", action="store_true", help="with -o: replace the file, whatever is in it")
    parser.add_argument("--json", action="store_true", help="for programs")


def run(call: argparse.Namespace) -> int:
    """Tell what is cited, or export it; the exit code is 1 if a key is missing."""
    if (call.output or call.replace) and not call.export:
        call.complain("-o and --replace need --export")
    with Opened(call, share=not call.export) as library:
        cited = tasks.cited(library, [Path(name) for name in call.files])
        if call.export:
            _export(library, cited, call)
    if call.json and not (call.export and not call.output):
        print_json(as_json.cited(cited))
    elif not call.export:
        print("\n".join(lines(cited)))
    if cited.missing:
        keys = ", ".join(each.key for each in cited.missing)
        return fail(f"Not in the library: {keys}.")
    return 0


def _export(library: tasks.Library, cited: Cited, call: argparse.Namespace) -> None:
    path = Path(call.output) if call.output else None
    done = tasks.export_cited(library, cited, call.format, path, replacing=call.replace)
    if path is None:
        sys.stdout.write(done.text)
    else:
        print(f"{count(len(cited.papers))} written to {path}.", file=sys.stderr)


def lines(cited: Cited) -> list[str]:
    """What a person reads."""
    said = []
    for each in cited.found:
        now = f" (now {each.current})" if each.current else ""
        said.append(f"  {each.key}{now}: {each.title}")
    said += [f"? {each.key}{_hint(each)}" for each in cited.missing]
    if cited.everything:
        said.append("\\nocite{*} cites everything that its bibliography has.")
    return [
        *said,
        f"{len(cited.found):,} of {len(cited.found) + len(cited.missing):,} keys are in the library.",
    ]


def _hint(missing: Missing) -> str:
    if missing.current:
        return f": in the library as {missing.current}"
    if missing.paper:
        return f": in the library, number {missing.paper}, without a key"
    hints = [f"in {missing.bib}: {missing.title}"] if missing.title else []
    hints += [f"perhaps {', '.join(missing.near)}"] if missing.near else []
    return ": " + "; ".join(hints) if hints else ""
