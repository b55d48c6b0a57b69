"""Every query finds what it says: against an oracle that looks at whole papers, one by one."""

import random
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta

import pytest

from readerapp.library import Library, clock, conditions
from readerapp.model import edits
from readerapp.model import query as q
from readerapp.model.entry import Day, Link, LinkKind
from readerapp.model.paper import Paper, Status
from readerapp.model.query import parse
from tests.library.world import ARXIV, bring, entry, everything, fresh, ids, page, the, titles

TODAY = date(2026, 3, 4)


@pytest.fixture(autouse=True)
def at(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Turn the clock to noon of a day; it begins on `TODAY`."""

    def turn(day: str) -> None:
        noon = datetime.fromisoformat(f"{day}T12:00:00").astimezone()
        monkeypatch.setattr(clock, "seconds", noon.timestamp)

    monkeypatch.setattr(conditions, "today", lambda: TODAY)
    turn(TODAY.isoformat())
    return turn


PDF, CODE = Link(LinkKind.PDF, "https://x.org/a.pdf"), Link(LinkKind.CODE, "https://github.com/x/a")


def stock(library: Library, at: Callable[[str], None]) -> None:
    """Papers of several feeds, days and kinds, some of them read."""
    at("2026-01-10")
    bring(
        library,
        page(
            entry("Alpha", "arxiv:2501.00001", published=Day("2025-07-03"), categories=("cs.LG", "stat.ML")),
            entry(
                "Beta", published=Day("2025-07"), categories=("cs.CL",), abstract="Some words.", upvotes=70
            ),
            entry("Gamma", "doi:10.1/x", published=Day("2024"), venue="NeurIPS", links=(PDF,), upvotes=5),
            entry("Delta", published=Day("2026-01-31"), categories=("math.AG",), authors=("Zoë Müller",)),
            format=ARXIV,
        ),
    )
    at("2026-03-01")
    bring(
        library,
        page(
            entry("Beta", published=Day("2025-07"), links=(CODE,)),
            entry("Epsilon", venue="Zeitschrift für Maß", extra=(("language", "de"),)),
            entry("Zeta", published=Day("2025-01-01"), venue="ICML", categories=("cs",)),
            day="2026-02-20",
        ),
    )
    at("2026-02-01")
    library.apply(edits.SetStatus((the(library, "Alpha").id,), Status.DONE))
    at("2026-03-04")
    library.apply(edits.SetStatus((the(library, "Zeta").id,), Status.DONE))
    library.apply(edits.AddTag((the(library, "Beta").id,), "ml/nlp"))
    library.apply(edits.SetNote((the(library, "Gamma").id,), "none of it"))


FOUND = {
    "year:2025": "Alpha Beta Zeta",
    "year:2024..2025": "Alpha Beta Gamma Zeta",
    "year:..2024": "Gamma",
    "year:>2025": "Delta Epsilon",
    "published:2025-07": "Alpha Beta",
    "published:2025-07-03": "Alpha",
    "published:2024-01": "Gamma",
    "before:2025": "Gamma",
    "before:2025-07-03": "Beta Gamma Zeta",
    "after:2026-01": "Epsilon",
    "after:2025-07-03 before:2026-02": "Delta",
    "added:7d": "Epsilon Zeta",
    "added:2026-01": "Alpha Beta Delta Gamma",
    "added:today": "",
    "read:today": "Zeta",
    "read:40d": "Alpha Zeta",
    "read:2026-02": "Alpha",
    "updated:month": "Beta",
    "updated:2026-01": "",
    "is:updated": "Beta",
    "feed:arxiv": "Alpha Beta Delta Gamma",
    "feed:HUGGING": "Beta Epsilon Zeta",
    "feed:nowhere": "",
    "cat:cs": "Alpha Beta Zeta",
    "cat:CS.lg": "Alpha",
    "cat:c": "",
    "venue:neurips": "Gamma",
    'venue:"fur mass"': "Epsilon",
    "venue:none": "Alpha Beta Delta",
    "lang:de": "Epsilon",
    "-lang:de cat:math": "Delta",
    "upvotes:>50": "Beta",
    "upvotes:5..70": "Beta Gamma",
    "rank:1": "Alpha Beta",
    "rank:<=2 -rank:1": "Epsilon",
    "tag:none": "Alpha Delta Epsilon Gamma Zeta",
    "tag:ml": "Beta",
    "tag:m*": "Beta",
    "tag:l*": "",
    "has:pdf": "Alpha Gamma",
    "has:code": "Beta",
    "has:abstract": "Beta",
    "has:doi": "Gamma",
    "has:venue": "Epsilon Gamma Zeta",
    "has:key": "",
    "author:muller": "Delta",
    'view:"gone"': "",
    'alpha OR view:"gone"': "Alpha",
    "note:none": "Gamma",
}


def test_each_field_finds_what_it_says(library: Library, at: Callable[[str], None]) -> None:
    stock(library, at)
    assert {query: " ".join(titles(library, query)) for query in FOUND} == FOUND


def test_what_is_read_follows_the_status_and_its_undo(library: Library, at: Callable[[str], None]) -> None:
    stock(library, at)
    paper = (the(library, "Alpha").id,)
    library.apply(edits.SetStatus(paper, Status.DONE))  # done already: it keeps its day
    assert titles(library, "read:today") == ["Zeta"]
    library.apply(edits.SetStatus(paper, Status.INBOX))
    assert titles(library, "read:40d") == ["Zeta"]
    library.undo()
    assert titles(library, "read:2026-02") == ["Alpha"]


def test_what_was_updated_follows_the_undo_of_its_import(library: Library, at: Callable[[str], None]) -> None:
    stock(library, at)
    second = next(each.id for each in library.history(20) if each.label == "Import")
    library.undo(second)
    assert titles(library, "is:updated OR has:code") == []
    library.redo()
    assert titles(library, "is:updated has:code") == ["Beta"]


def test_a_merged_paper_is_found_by_what_either_was(library: Library, at: Callable[[str], None]) -> None:
    stock(library, at)
    kept = the(library, "Delta").id
    library.apply(edits.MergePapers(kept, the(library, "Beta").id))
    for query in ("upvotes:>50", "is:updated", "rank:1 -alpha", "feed:hugging has:code"):
        assert ids(library, query) == [kept], query
    library.undo()
    assert titles(library, "upvotes:>50") == ["Beta"]


# --- the oracle --------------------------------------------------------------------------------

LEAVES = """is:inbox is:done is:starred has:note has:tag has:abstract has:doi has:venue has:pdf has:code
    year:2025 year:2024 published:2025-07 before:2025-07-02 after:2025 tag:ml tag:none cat:cs venue:e
    alpha note:some title:beta is:trashed""".split()


def holds(node: q.Node, paper: Paper) -> bool:
    match node:
        case q.Not(item):
            return not holds(item, paper)
        case q.And(items):
            return all(holds(item, paper) for item in items)
        case q.Or(items):
            return any(holds(item, paper) for item in items)
        case q.When(field, span):
            first, end = {"before": q.before, "after": q.after}.get(field, q.days)(span, TODAY) or ("", "")
            day = paper.published_on or paper.sightings[0].captured_on
            whole = day + {4: "-01-01", 7: "-01", 10: ""}[len(day)]
            return first <= whole and (not end or whole < end)
    return ORACLE[q.to_text(node)](paper)


ORACLE: dict[str, Callable[[Paper], bool]] = {
    "is:inbox": lambda paper: paper.status is Status.INBOX,
    "is:done": lambda paper: paper.status is Status.DONE,
    "is:starred": lambda paper: paper.starred,
    "is:trashed": lambda paper: paper.trashed,
    "has:note": lambda paper: bool(paper.note),
    "has:tag": lambda paper: bool(paper.tags),
    "has:abstract": lambda paper: bool(paper.abstract),
    "has:doi": lambda paper: paper.identifier("doi") is not None,
    "has:venue": lambda paper: paper.venue is not None,
    "has:pdf": lambda paper: bool(paper.identifier("arxiv")) or PDF in paper.links,
    "has:code": lambda paper: CODE in paper.links,
    "tag:ml": lambda paper: any(tag.name.split("/")[0] == "ml" for tag in paper.tags),
    "cat:cs": lambda paper: (paper.category or "").split(".")[0] == "cs",
    "venue:e": lambda paper: "e" in (paper.venue or "").lower(),
    "alpha": lambda paper: paper.title == "Alpha",
    "note:some": lambda paper: "some" in paper.note.split(),
    "title:beta": lambda paper: paper.title == "Beta",
}


def some_tree(chance: random.Random, depth: int) -> q.Node:
    if depth == 0 or chance.random() < 0.3:
        return parse(chance.choice(LEAVES)).tree
    kind = chance.choice(["not", "and", "or"])
    if kind == "not":
        return q.Not(some_tree(chance, depth - 1))
    items = [some_tree(chance, depth - 1) for _ in range(chance.randint(2, 3))]
    return q.joined(q.And if kind == "and" else q.Or, items)


def mentions_trash(tree: q.Node) -> bool:
    return "is:trashed" in q.to_text(tree)


@pytest.fixture
def stocked(at: Callable[[str], None]) -> Iterator[Library]:
    with fresh() as library:
        stock(library, at)
        library.apply(edits.SetStarred((the(library, "Beta").id, the(library, "Zeta").id), True))
        library.apply(edits.SetTrashed((the(library, "Zeta").id,), True))
        library.apply(edits.SetNote((the(library, "Delta").id,), "some thought"))
        yield library


@pytest.mark.parametrize("seed", range(4))
def test_any_tree_finds_what_an_oracle_finds(stocked: Library, seed: int) -> None:
    chance = random.Random(seed)
    papers = everything(stocked)
    for _ in range(60):
        tree = some_tree(chance, 3)
        shown = [paper for paper in papers if mentions_trash(tree) or not paper.trashed]
        expected = {paper.id for paper in shown if holds(tree, paper)}
        assert set(ids(stocked, q.to_text(tree))) == expected, q.to_text(tree)


# --- how they are found -------------------------------------------------------------------------

PLANS = {
    "year:2025": "state_all",
    "before:2025": "state_all",
    "read:30d": "state_done",
    "cat:cs": "paper_category",
    "venue:icml": "paper_venue",
    "doi:10.1/x": "PRIMARY KEY (scheme=? AND value=?)",
    "tag:ml": "PRIMARY KEY (tag_id=?)",
    "feed:arxiv": "PRIMARY KEY (snapshot_id=?)",
}


@pytest.mark.parametrize(("query", "index"), PLANS.items())
def test_fields_go_by_an_index(stocked: Library, query: str, index: str) -> None:
    plan = _plan(stocked, query)
    assert index in plan, plan
    assert "SCAN p" not in plan, plan
    assert "SCAN paper" not in plan, plan


@pytest.mark.parametrize("query", ["has:abstract", "has:pdf", "added:7d", "is:unseen", "upvotes:>5"])
def test_flags_never_read_a_wide_table(stocked: Library, query: str) -> None:
    plan = _plan(stocked, query)
    assert "paper_text" not in plan, plan
    assert "SCAN p" not in plan, plan


def _plan(library: Library, query: str) -> str:
    reader = library._database.reader()
    statements: list[str] = []
    reader.set_trace_callback(statements.append)
    ids(library, query)
    reader.set_trace_callback(None)
    return "\n".join(row[3] for row in reader.execute(f"EXPLAIN QUERY PLAN {statements[-1]}"))


def test_venues_and_categories_are_told_apart_without_reading_papers(stocked: Library) -> None:
    reader = stocked._database.reader()
    assert conditions.distinct(reader, "venue") == ["ICML", "NeurIPS", "Zeitschrift für Maß"]
    assert conditions.distinct(reader, "category") == ["cs", "cs.CL", "cs.LG", "math.AG"]


def test_the_day_begins_here_and_not_in_greenwich(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    begins = datetime.fromisoformat("2026-03-04").astimezone()
    for moment, found in ((begins, ["Alpha"]), (begins - timedelta(seconds=1), [])):
        monkeypatch.setattr(clock, "seconds", moment.timestamp)
        with fresh() as other:
            bring(other, page("Alpha"))
            assert titles(other, "added:today") == found
