"""Statistics of a real library: what the journal and the tables say, held against the lists."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from readerapp import tasks
from readerapp.library import Library, clock, open_library
from readerapp.model import query as queries
from readerapp.model.edits import AddTag, Edit, MergePapers, SetStarred, SetStatus, SetTrashed, Together
from readerapp.model.paper import Status
from readerapp.model.rising_terms import papers_with
from readerapp.model.statistics import Counted, Statistics
from tests.library.world import bring, entry, ids, page

START = date(2026, 3, 2)  # a Monday
PAGE = page(
    entry("a", authors=("Ada Lovelace", "Bo Li"), categories=("cs.CL",), abstract="We count sheep."),
    entry("b", authors=("Ada Lovelace",), categories=("cs.CL",)),
    entry("c", categories=("cs.LG",)),
    entry("d"),
    day="2026-03-02",
)


class Week:
    """A library whose days a test names."""

    def __init__(self, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
        self.library = library
        self._patch = monkeypatch

    def on(self, day: int) -> None:
        """It is noon so many days after the start."""
        noon = datetime.combine(START + timedelta(days=day), time(12)).astimezone()
        self._patch.setattr(clock, "seconds", noon.timestamp)

    def do(self, edit: Edit) -> None:
        self.library.apply(edit)

    def put(self, status: Status, *titles: str) -> None:
        papers = tuple(paper for title in titles for paper in ids(self.library, f'title:"{title}"'))
        assert len(papers) == len(titles)
        self.do(SetStatus(papers, status))

    def statistics(self, days: int | None = 7, last: int = 6) -> Statistics:
        found = tasks.statistics(self.library, days, today=START + timedelta(days=last))
        assert found
        return found


@pytest.fixture
def week(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Week]:
    library = open_library(tmp_path / "library", create=True)
    week = Week(library, monkeypatch)
    week.on(0)
    bring(library, PAGE)
    yield week
    library.close()


def by_key(found: Statistics) -> dict[str, tuple[int, ...]]:
    return {each.key: each.values for each in found.triaged.series}


def test_each_day_has_what_was_done_on_it(week: Week) -> None:
    week.on(1)
    week.put(Status.DONE, "a", "b")
    week.put(Status.TO_READ, "c")
    week.on(3)
    week.put(Status.DONE, "c")
    found = week.statistics()
    assert by_key(found) == {
        "done": (0, 2, 0, 0, 0, 0, 0),
        "to-read": (0, 1, 0, 0, 0, 0, 0),
        "dismissed": (0,) * 7,
    }
    assert found.read.series[0].values == (0, 2, 0, 1, 0, 0, 0)
    assert found.inbox.series[0].values == (4, 1, 1, 1, 1, 1, 1)
    assert found.busiest == 1
    assert found.since == "2026-03-02"
    assert found.authors == (Counted("Ada Lovelace", 2), Counted("Bo Li", 1))
    assert found.sources == (Counted("huggingface-text", 4, 3),)


def test_what_is_undone_never_was_and_comes_back_when_done_again(week: Week) -> None:
    before = week.statistics()
    week.on(2)
    week.put(Status.DISMISSED, "a", "b")
    after = week.statistics()
    week.library.undo()
    assert week.statistics() == before
    week.library.redo()
    assert week.statistics() == after
    assert by_key(after)["dismissed"] == (0, 0, 2, 0, 0, 0, 0)


def test_several_edits_in_one_count_too(week: Week) -> None:
    week.on(4)
    (paper,) = ids(week.library, "title:a")
    week.do(Together("Both", (SetStatus((paper,), Status.DONE), SetStarred((paper,), starred=True))))
    assert by_key(week.statistics())["done"] == (0, 0, 0, 0, 1, 0, 0)


def test_an_undone_import_was_in_no_inbox(week: Week) -> None:
    week.on(2)
    bring(week.library, page("e", "f", "g", day="2026-03-04"))
    assert week.statistics().inbox.series[0].values[2:] == (7,) * 5
    week.library.undo()
    assert week.statistics().inbox.series[0].values == (4,) * 7
    assert week.statistics().sources == (Counted("huggingface-text", 4),)


def test_the_trash_and_merged_papers_are_left_out(week: Week) -> None:
    week.do(SetTrashed(tuple(ids(week.library, "title:d")), trashed=True))
    (one,), (other,) = ids(week.library, "title:a"), ids(week.library, "title:b")
    week.do(MergePapers(one, other))
    found = week.statistics()
    assert found.inbox.series[0].values[-1] == len(ids(week.library, "is:inbox")) == 2
    assert found.sources[0].count == len(ids(week.library, ""))


def test_topics_are_those_of_the_papers_days(week: Week) -> None:
    week.do(AddTag(tuple(ids(week.library, "title:a OR title:b")), "nlp"))
    found = week.statistics()
    assert [(each.key, each.total) for each in found.tags.series] == [("nlp", 2)]
    assert [(each.key, each.total) for each in found.categories.series] == [("cs.CL", 2), ("cs.LG", 1)]
    assert not week.statistics(3).tags.series, "of other days"
    assert week.statistics(None).period.first == START


def test_rising_terms_lead_to_their_papers(week: Week) -> None:
    old = [entry(f"old {at}", abstract="We count sheep.") for at in range(40)]
    new = [entry(f"new {at}", abstract="We have: solar kites.") for at in range(9)]
    bring(week.library, page(*old, day="2026-02-02"))
    week.on(5)
    bring(week.library, page(*new, day="2026-03-07"))
    found = week.statistics()
    assert [term.text for term in found.terms][:1] == ["solar kites"]
    for term in found.terms:
        query = papers_with(term.text, found.terms_since, found.period.last.isoformat())
        assert not queries.parse(query).problems
        assert len(ids(week.library, query)) == term.now, query
    assert found.looked_at == found.papers == len(ids(week.library, "published:2026-03-02..2026-03-08"))


def test_an_empty_library_has_nothing_to_say(tmp_path: Path) -> None:
    library = open_library(tmp_path / "new", create=True)
    for days in (30, None):
        found = tasks.statistics(library, days, today=START)
        assert found
        assert (found.triaged.total, found.terms, found.authors, found.sources, found.since) == (
            0,
            (),
            (),
            (),
            "",
        )
    library.close()


def test_nobody_waits_for_an_answer_that_is_not_wanted(week: Week) -> None:
    asked = []

    def wanted() -> bool:
        asked.append(1)
        return len(asked) < 3

    assert tasks.statistics(week.library, 30, today=START, wanted=wanted) is None
    assert len(asked) == 3


def test_since_a_day(week: Week) -> None:
    found = tasks.statistics(week.library, since=START, today=START + timedelta(days=2))
    assert found
    assert (found.period.first, found.period.days) == (START, 3)
