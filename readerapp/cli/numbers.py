"""`readerapp statistics`: what was triaged and read, what it is about, and what is on the rise."""

import argparse
from collections.abc import Iterator
from datetime import date

from readerapp import tasks
from readerapp.cli.commands import Opened, print_json
from readerapp.model.statistics import Statistics, Timeline
from readerapp.tasks import as_json

USUAL = 30  # days
BEST = 5  # tags or categories in a line


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `readerapp statistics` takes."""
    parser.add_argument("--json", action="store_true", help="for programs")
    parser.add_argument(
        "--since", type=_day, metavar="YYYY-MM-DD", help=f"from this day on; else the last {USUAL} days"
    )


def run(call: argparse.Namespace) -> int:
    """Count, and print."""
    with Opened(call, share=True) as library:
        found = tasks.statistics(library, USUAL, since=call.since)
    if found is not None:  # it is None only where nobody waits
        if call.json:
            print_json(as_json.statistics(found))
        else:
            print("\n".join(lines(found)))
    return 0


def lines(found: Statistics) -> Iterator[str]:
    """The numbers, a line each."""
    yield f"{found.period.first} to {found.period.last}"
    if found.since > found.period.first.isoformat():
        yield f"Counted since {found.since}, when this library begins."
    away = ", ".join(f"{each.total:,} {each.key}" for each in found.triaged.series)
    yield f"Triaged     {found.triaged.total:>7,}  ({away})"
    yield f"Read        {found.read.total:>7,}"
    levels = found.inbox.series[0].values
    yield f"In Inbox    {levels[-1]:>7,}  ({levels[0]:,} at the beginning)"
    for name, topics in (("Tags", found.tags), ("Categories", found.categories)):
        if topics.series:
            yield f"{name:<12}{_best(topics)}"
    for term in found.terms:
        yield f"Rising      {term.now:>7,}  {term.text} ({term.times:.1f} times as often)"
    for author in found.authors:
        yield f"Read of     {author.count:>7,}  {author.name}"
    for source in found.sources:
        yield f"Source      {source.count:>7,}  {source.name} ({source.second:,} kept)"


def _best(topics: Timeline) -> str:
    return ", ".join(f"{each.key} {each.total:,}" for each in topics.series[:BEST])


def _day(text: str) -> date:
    try:
        found = date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day like 2025-12-12") from None
    if found > date.today():  # noqa: DTZ011 - the reader's own day
        raise argparse.ArgumentTypeError(f"{text} is still to come")
    return found
