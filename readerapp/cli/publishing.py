"""`readerapp export`, `related-work` and `styles`: what leaves the library for others to read."""

import argparse
import sys
from pathlib import Path

from readerapp import paths, settings, tasks
from readerapp.cli import commands, words
from readerapp.cli.commands import Opened, found_by, print_json
from readerapp.settings import OWN_STYLE
from readerapp.tasks import Library, PageWords

_USUAL_STYLE = "apa"


def export(call: argparse.Namespace) -> int:
    """Write citations, a bibliography or a page."""
    if call.style and call.format != "citation":
        call.complain("--style goes with --format citation")
    if (call.title or call.description) and call.format != "html":
        call.complain("--title and --description go with --format html")
    write = {"citation": _bibliography, "html": _page}.get(call.format)
    if write is None:
        return commands.export(call)
    with Opened(call) as library:
        ids = list(found_by(library, call.query, call.sort))
        write(library, ids, call)
    if call.output is not None:
        print(f"{words.count(len(ids))} written to {call.output}.", file=sys.stderr)
    return 0


def _bibliography(library: Library, ids: list[int], call: argparse.Namespace) -> None:
    style = call.style or _style_of_settings()
    if call.output is None:
        sys.stdout.write(tasks.bibliography_text(library, ids, style))
    else:
        tasks.bibliography_file(library, ids, style, Path(call.output))


def _style_of_settings() -> str:
    chosen = settings.load(paths.settings_file()).citation_style
    return _USUAL_STYLE if chosen == OWN_STYLE else chosen


def _page(library: Library, ids: list[int], call: argparse.Namespace) -> None:
    title = call.title or " ".join(call.query).strip() or "Reading list"
    page = PageWords(title, call.description, notes=call.notes)
    if call.output is None:
        sys.stdout.write(tasks.page_text(library, ids, page).text)
    else:
        tasks.page_file(library, ids, page, Path(call.output))


def related_work(call: argparse.Namespace) -> int:
    """Write the skeleton of a related-work section."""
    bib = Path(call.bib) if call.bib else None
    with Opened(call) as library:
        ids = found_by(library, call.query, None)
        if call.output is None:
            work = tasks.related_text(library, ids, call.format)
            sys.stdout.write(work.text)
            if bib is not None:
                tasks.export_file(library, ids, "bibtex", bib)
        else:
            work = tasks.related_file(library, ids, call.format, Path(call.output), bib=bib)
    without = f"; {work.todo:,} without a sentence of yours" if work.todo else ""
    print(f"{words.count(work.papers)}{without}.", file=sys.stderr)
    return 0


def styles(call: argparse.Namespace) -> int:
    """List the citation styles, or take one more."""
    if call.add:
        added = tasks.add_style(Path(call.add))
        print(f"{added.title} is now the style {added.name}.", file=sys.stderr)
        return 0
    for style in tasks.citation_styles():
        if call.json:
            print_json({"name": style.name, "title": style.title, "own": style.own})
        else:
            print(f"{style.name:<44}{style.title}{' (yours)' if style.own else ''}")
    return 0
