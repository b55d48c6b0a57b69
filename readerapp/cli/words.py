"""What a person reads on the terminal: receipts, lines and pages of papers."""

from datetime import date

from readerapp.model.names import listed
from readerapp.model.paper import Paper
from readerapp.model.receipt import FileReceipt
from readerapp.tasks import KIND_WORDS, Checked, Corrected


def receipt_lines(file: FileReceipt) -> list[str]:
    """The fate of one file; nothing for one that failed, which is told as an error."""
    if file.error:
        return []
    fates = {
        "added": file.added,
        "updated": file.updated,
        "already there": file.already_there,
        "merged": file.merged,
    }
    fates["skipped"] = len(file.skipped)
    counted = ", ".join(f"{number} {fate}" for fate, number in fates.items() if number) or "none"
    lines = [
        f"{file.name}: {file.source}, captured on {file.captured_on} (from {file.captured_on_from})",
        f"  {file.entries} entries: {counted}",
    ]
    lines += [f"  skipped: {item.title or '(no title)'} ({item.reason})" for item in file.skipped]
    lines += [f"  line {item.line} not understood: {item.text}" for item in file.not_understood]
    return lines + [f"  note: {warning}" for warning in file.warnings]


def paper_line(paper: Paper) -> str:
    """One paper on one line."""
    star = "★" if paper.starred else " "
    tags = "".join(f" [{tag.name}]" for tag in paper.tags)
    return f"{paper.id:>6} {star} {paper.published_on or '':<10}  {paper.title}{_by(paper)}{tags}"


def _by(paper: Paper) -> str:
    if paper.authors:
        more = " et al." if len(paper.authors) > 3 else ""
        return " — " + listed(paper.authors[:3]) + more
    if paper.organisation:
        return f" — {paper.organisation}"
    count = paper.author_count
    return f" — {count} author{'' if count == 1 else 's'}" if count else ""


def paper_page(paper: Paper) -> list[str]:
    """All of one paper."""
    facts = [
        (
            "Authors",
            listed(paper.authors) or (f"{paper.author_count}, not named" if paper.author_count else ""),
        ),
        ("Organisation", paper.organisation),
        ("Published", paper.published_on),
        ("Venue", paper.venue),
        ("Ids", ", ".join(f"{scheme}:{value}" for scheme, value in paper.identifiers)),
        ("Links", " ".join(link.url for link in paper.links)),
        ("Status", paper.status.value + (", starred" if paper.starred else "")),
        ("Tags", ", ".join(tag.name for tag in paper.tags)),
        ("Key", paper.citation_key),
        ("Seen in", "; ".join(f"{s.source} {s.captured_on} (no. {s.rank})" for s in paper.sightings)),
    ]
    lines = [paper.title, *(f"{name}: {value}" for name, value in facts if value)]
    return [
        *lines,
        *(["", paper.abstract] if paper.abstract else []),
        *(["", paper.note] if paper.note else []),
        *(["", *_highlights(paper)] if paper.highlights else []),
    ]


def _highlights(paper: Paper) -> list[str]:
    return [
        f"Marked: “{' '.join(each.quote.split())}”" + (f" — {each.comment}" if each.comment else "")
        for each in paper.highlights
    ]


def corrected(number: int, day: date, what: Corrected) -> str:
    """What came of correcting the day of a snapshot."""
    if not what.done.label:
        return f"Snapshot {number} is of {day} already. Nothing was changed."
    moved = f"{count(what.moved)} moved with it"
    if not what.read_again:
        moved = "its bytes were not kept, so no day of a paper moved with it"
    return f"Snapshot {number} is of {day} now; {moved}."


def checked_lines(checked: Checked) -> list[str]:
    """What a check of citations found, by kind."""
    lines = []
    for kind, number in checked.kinds().items():
        lines.append(f"{KIND_WORDS[kind]} ({number:,})")
        for found in checked.of_kind(kind):
            lines += [f"  {found.key or found.paper}: {found.title}", f"    {found.sentence}"]
    ignored = f" {checked.ignored:,} ignored." if checked.ignored else ""
    many = "1 thing" if len(checked.found) == 1 else f"{len(checked.found):,} things"
    said = f"{many} to look at in {count(checked.papers)}." if lines else "Nothing to look at."
    return [*lines, said + ignored]


def serious(number: int) -> str:
    """How many findings would be wrong or missing in print."""
    return "1 finding is serious." if number == 1 else f"{number:,} findings are serious."


def count(number: int) -> str:
    """How many papers."""
    return "1 paper" if number == 1 else f"{number:,} papers"


def left_out(keys: tuple[str, ...]) -> str:
    """Which papers a .bib has no place for."""
    named = ", ".join(keys)
    return f"Left out, because the file has these keys for other papers: {named}."
