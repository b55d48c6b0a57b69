"""Other programs beside ReaderApp, from the same files: `python -m tests.bench.peers [--papers 10000]`.

    apt install newsboat calibre

A program that is not installed is left out, and the table says so. All run without a screen. Each figure is
the processor time of a whole process and its children, and the largest memory that one of them held. What is
compared, and what is not, stands below the table.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from html import escape
from itertools import islice
from pathlib import Path

from readerapp.model.entry import Entry
from tests.bench.generate import Generator, Plan
from tests.bench.measure import number

FEED = 1_000  # items of one feed file
MOST_BOOKS = 1_000  # calibre takes more than a second for a hundred
NOTES = """
Every program reads the same generated papers: ReaderApp and Newsboat as RSS files of a thousand items each,
calibre as a text file for each (it has no use for feeds), a thousand at most. ReaderApp's import includes
telling duplicates, the receipt, what is needed to undo it, and its full-text index; Newsboat has no index,
and its search reads all articles when asked, in its window only, so it is not measured; calibre's
`search` goes through titles and names of authors, not through texts. "Opened" is the shortest question
that has the whole list at hand: how many are unread, or the first row. Nobody's window is started here.
"""


@dataclass(frozen=True, slots=True)
class Run:
    """What a process took: seconds of processor, seconds on the clock, bytes of memory at most."""

    cpu: float
    wall: float
    memory: float


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the table."""

    program: str
    work: str
    papers: int
    run: Run | None


def main() -> None:
    """Measure who is there and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.peers", description=__doc__)
    parser.add_argument("--papers", type=int, default=10_000)
    papers = parser.parse_args().papers
    with tempfile.TemporaryDirectory(prefix="readerapp-peers-") as folder:
        print(f"{papers:,} papers, {datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} cores, {_versions()}\n")
        print(table(lines(Path(folder), papers)))
        print(NOTES)


def lines(folder: Path, papers: int) -> Iterator[Line]:
    """All measurements, one program after the other."""
    generator = Generator(Plan(papers))
    word = next(word for word in generator.vocabulary[3_000:] if word.isascii() and word.isalpha())
    feeds = list(_feeds(folder / "feeds", generator.entries()))
    yield from _readerapp(folder / "readerapp", feeds, papers, word)
    if shutil.which("newsboat"):
        yield from _newsboat(folder / "newsboat", feeds, papers)
    else:
        yield Line("Newsboat", "not installed", papers, None)
    if shutil.which("calibredb"):
        few = min(papers, MOST_BOOKS)
        yield from _calibre(folder / "calibre", islice(Generator(Plan(papers)).entries(), few), few, word)
    else:
        yield Line("calibre", "not installed", papers, None)


def table(rows: Iterable[Line]) -> str:
    """The lines as a Markdown table."""
    written = ["| Program | What | Papers | Processor | Wall | Memory |", "|---|---|---:|---:|---:|---:|"]
    for row in rows:
        run = row.run
        figures = (
            (f"{number(run.cpu)} s", f"{number(run.wall)} s", f"{run.memory / 1e6:,.0f} MB")
            if run
            else ("",) * 3
        )
        written.append(f"| {row.program} | {row.work} | {row.papers:,} | {' | '.join(figures)} |")
    return "\n".join(written)


def _readerapp(folder: Path, feeds: list[Path], papers: int, word: str) -> Iterator[Line]:
    command = [sys.executable, "-m", "readerapp", "--library", str(folder)]
    yield Line("ReaderApp", "import", papers, measured([*command, "import", *map(str, feeds)]))
    yield Line("ReaderApp", "opened, first paper", papers, measured([*command, "show", "1"]))
    yield Line("ReaderApp", f"search for “{word}”", papers, measured([*command, "list", word]))
    yield Line("ReaderApp", "the same feeds again", papers, measured([*command, "import", *map(str, feeds)]))


def _newsboat(folder: Path, feeds: list[Path], papers: int) -> Iterator[Line]:
    folder.mkdir()
    (folder / "urls").write_text("".join(f"file://{feed}\n" for feed in feeds), "utf-8")
    (folder / "config").write_text("max-items 0\n", "utf-8")
    command = ["newsboat", "-u", str(folder / "urls"), "-c", str(folder / "cache.db")]
    command += ["-C", str(folder / "config"), "-x"]
    yield Line("Newsboat", "import", papers, measured([*command, "reload"], folder))
    yield Line("Newsboat", "opened, number of unread", papers, measured([*command, "print-unread"], folder))
    yield Line("Newsboat", "the same feeds again", papers, measured([*command, "reload"], folder))


def _calibre(folder: Path, entries: Iterable[Entry], papers: int, word: str) -> Iterator[Line]:
    books = folder / "books"
    books.mkdir(parents=True)
    for entry in entries:
        text = f"{entry.facts.title}\n\n{entry.facts.abstract}\n"
        (books / f"{entry.rank:07} {entry.facts.title[:60].replace('/', ' ')}.txt").write_text(text, "utf-8")
    command = ["calibredb", "--with-library", str(folder / "library")]
    yield Line("calibre", "import", papers, measured([*command, "add", str(books)], folder))
    yield Line("calibre", "opened, first book", papers, measured([*command, "list", "--limit", "1"], folder))
    yield Line("calibre", f"search for “{word}”", papers, measured([*command, "search", word], folder))


def measured(command: Sequence[str], home: Path | None = None) -> Run:
    """Run a program to its end. Its own settings are kept out: `home` is its home folder."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    if home is not None:
        env |= {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
    told = subprocess.run(
        [sys.executable, "-I", "-S", "-c", _LAUNCHER, *command],
        env=env,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    cpu, wall, kilobytes = map(float, told.stdout.split())
    return Run(cpu, wall, kilobytes * 1024)


# A small process starts the program: the kernel counts the memory of whoever starts one as the program's own.
_LAUNCHER = """
import resource, subprocess, sys, time
begin = time.perf_counter()
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, time.perf_counter() - begin, used.ru_maxrss)
"""


def _feeds(folder: Path, entries: Iterator[Entry]) -> Iterator[Path]:
    folder.mkdir()
    while part := list(islice(entries, FEED)):
        path = folder / f"{part[0].rank:07}.xml"
        path.write_text(_feed(part), "utf-8")
        yield path


def _feed(entries: Iterable[Entry]) -> str:
    items = "".join(map(_item, entries))
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<channel><title>Papers</title><link>https://arxiv.org</link>\n{items}</channel></rss>\n"
    )


def _item(entry: Entry) -> str:
    facts = entry.facts
    day = datetime.fromisoformat(facts.published.on if facts.published else "2020-01-01").replace(tzinfo=UTC)
    link = facts.links[0].url
    return (
        f"<item><title>{escape(facts.title)}</title><link>{link}</link><guid>{link}</guid>"
        f"<dc:creator>{escape(', '.join(facts.authors))}</dc:creator>"
        f"<pubDate>{format_datetime(day)}</pubDate><description>{escape(facts.abstract)}</description></item>\n"
    )


def _versions() -> str:
    found = []
    for program in ("newsboat", "calibredb"):
        if shutil.which(program):
            said = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
            found.append(said.strip().splitlines()[0].split(" - ")[0])
    return ", ".join(found)


if __name__ == "__main__":
    main()
