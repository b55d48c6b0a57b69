"""The first page of an answer is the beginning of the whole, in the same order, and comes along an index."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp import tasks
from readerapp.library import Library, expanding, indexing, lists, open_library, orders, pages, texts
from readerapp.model import edits
from readerapp.model.entry import Day
from readerapp.model.lists import Sort
from readerapp.model.paper import Status
from readerapp.model.query import parse
from tests.laws import examples
from tests.library.world import bring, entry, ids, page

WORDS = (
    "sheep",
    "shepherd",
    "graph",
    "grape",
    "Schrödinger",
    "深度学习",
    "习学",
    "the",
    "state-of-the-art",
    "ml",
)
FILTERS = ("", "is:starred", "tag:ml", "-is:starred", "snapshot:1", "has:note", "is:inbox", "-tag:ml")
SORTS = (Sort.PUBLISHED, Sort.PUBLISHED_UP, Sort.ADDED, Sort.ADDED_UP, Sort.TITLE, Sort.READ)


def _papers(first: int) -> Iterator[str]:
    for number in range(first, first + 90):
        yield " ".join(WORDS[(number * step) % len(WORDS)] for step in (1, 3, 7))


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Papers of two imports, not in the order of their days; some starred, tagged, noted, thrown away."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(indexing, "SAMPLE", 1)
        yield from _many(tmp_path_factory)


def _many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    library = open_library(tmp_path_factory.mktemp("many") / "library", create=True)
    for first in (0, 90):
        new = (
            entry(f"{number} {text}", abstract=text[::-1], published=_day(number))
            for number, text in enumerate(_papers(first), first)
        )
        bring(library, page(*new, day=f"2026-01-0{1 + first // 90}"))
    everything = tuple(ids(library))
    library.apply(edits.SetStarred(everything[::3], starred=True))
    library.apply(edits.AddTag(everything[::4], "ml/graph"))
    library.apply(edits.SetNote(everything[:5], "the shepherd"))
    library.apply(edits.SetTrashed(everything[7::20], trashed=True))
    library.apply(edits.SetStatus(everything[::2], Status.DONE))
    yield library
    library.close()


def _day(number: int) -> Day | None:
    shuffled = number * 37 % 180
    return (
        None if number % 11 == 0 else Day(f"20{10 + shuffled // 20}-0{1 + shuffled % 9}-{10 + number % 20}")
    )


@pytest.fixture(params=["few papers", "many papers"], autouse=True)
def frequent(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each word is asked for whole, or expanded; in one span, or from the newest papers on."""
    monkeypatch.setattr(pages, "ROWS", 20)
    monkeypatch.setattr(pages, "PATIENCE", 60.0)
    if request.param == "many papers":
        monkeypatch.setattr(expanding, "FEW", 0)
        monkeypatch.setattr(expanding, "COVERED", 2.0)
        monkeypatch.setattr(pages, "NEWEST", 30)
        monkeypatch.setattr(pages, "MOST", 1)
        monkeypatch.setattr(texts, "PORTION", 7)
        monkeypatch.setattr(texts, "MANY", 3)


@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.parametrize("kind", FILTERS)
def test_filters_begin_with_their_first_page(many: Library, kind: str, sort: Sort) -> None:
    _begins(many, kind, sort)


@examples(60)
@given(data=st.data())
def test_searches_begin_with_their_first_page(many: Library, data: st.DataObject) -> None:
    words = data.draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=3, unique=True))
    forms = st.sampled_from(("{}", "title:{}", '"{} the"', "abstract:{}", "{}*"))
    text = " ".join(data.draw(forms).format(word) for word in words)
    without = data.draw(st.sampled_from(("", "-grape", '-"the graph"', "-title:the")))
    _begins(many, f"{text} {without} {data.draw(st.sampled_from(FILTERS))}", Sort.PUBLISHED)


def _begins(library: Library, query: str, sort: Sort) -> None:
    first, whole = (ask(library, query, sort) for ask in (tasks.find_first, tasks.find))
    assert set(first.ids) <= set(whole.ids), query
    if not _is_marked(library, query):
        assert list(first.ids) == list(whole.ids[: len(first.ids)]), query
        assert len(first.ids) == min(len(whole.ids), pages.ROWS) or not first.more, query


def _is_marked(library: Library, query: str) -> bool:
    """Is one of several words that of a note or tag? Such papers are left to the whole answer."""
    tree = parse(query).tree
    found = pages._sought(tree)
    return len(found) > 1 and any(texts.is_marked(library._database.reader(), each) for each in found)


def test_an_unfinished_word_stands_for_its_likeliest_ends(
    many: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(expanding, "FEW", 0)
    reader = many._database.reader()
    assert set(expanding.expand(reader, "sh") or ()) == {"sheep", "shepherd"}
    monkeypatch.setattr(expanding, "MOST_IF_SHORT", 1)
    assert len(expanding.expand(reader, "sh") or ()) == 1
    monkeypatch.setattr(expanding, "FEW", 10**6)
    assert expanding.expand(reader, "sh") is None


def test_a_paper_of_another_day_moves_in_the_index(library: Library) -> None:
    bring(
        library,
        page(entry("Sheep, undated", "arxiv:2501.00001"), entry("Sheep", published=Day("2020-01-01"))),
    )
    better = entry("Sheep, undated", "arxiv:2501.00001", published=Day("2010-01-01"))
    bring(library, page(better, format="arxiv-api", day="2026-02-02"))
    _begins(library, "sheep", Sort.PUBLISHED)
    assert [row.title for row in tasks.find_first(library, "sheep").rows] == ["Sheep", "Sheep, undated"]
    numbers = many_numbers(library)
    library.undo()
    assert many_numbers(library) != numbers
    _begins(library, "sheep", Sort.PUBLISHED)


def many_numbers(library: Library) -> list[int]:
    """Under which numbers the index knows the papers."""
    statement = "SELECT rowid FROM search.papers WHERE papers MATCH 'sheep' ORDER BY rowid"
    return [row[0] for row in library._database.reader().execute(statement)]


QUERIES = ("", "is:inbox", "is:starred", "tag:ml", "snapshot:1", "sheep", "sheep graph", "she", '"the sheep"')


@pytest.mark.parametrize("query", QUERIES)
def test_a_first_page_goes_along_an_index(many: Library, query: str) -> None:
    """No statement reads all papers, and none sorts more than a half month."""
    reader = many._database.reader()
    seen: list[str] = []
    reader.set_trace_callback(lambda said: None if said.startswith("--") else seen.append(said))
    try:
        tasks.find_first(many, query, typing=True)
    finally:
        reader.set_trace_callback(None)
    assert len(seen) <= 20
    lists = [statement for statement in seen if "FROM state s WHERE" in statement or "MATCH" in statement]
    assert lists
    for statement in lists:
        plan = [row[3] for row in reader.execute("EXPLAIN QUERY PLAN " + statement)]
        assert not any(step in ("SCAN s", "SCAN state", "SCAN p", "SCAN t") for step in plan), plan
        if query in ("", "is:inbox", "is:starred"):
            assert not any("TEMP B-TREE" in step for step in plan), plan


def test_a_search_that_nobody_waits_for_is_cut_off(many: Library) -> None:
    """`stop` ends what is running and nothing that comes later."""
    reader = many._database.reader()
    with many._database.stoppable() as running:
        rows = running.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
        )
        next(rows)
        many.stop()
        with pytest.raises(Exception, match="interrupted"):
            for _ in rows:
                pass
    many.stop()
    assert reader.execute("SELECT 1").fetchone() == (1,)
    assert len(tasks.find(many, "sheep").ids) > 0


@pytest.mark.parametrize("sort", orders.KEPT)
@pytest.mark.parametrize("kind", ["", "is:starred", "sheep", "tag:ml", "-is:starred grape"])
def test_kept_orders_are_those_of_sqlite(many: Library, kind: str, sort: Sort) -> None:
    reader, tree = many._database.reader(), parse(kind).tree
    for _ in "ab":  # the second time from what was kept
        assert tasks.find(many, kind, sort).ids == lists.find(reader, tree, sort)
        _begins(many, kind, sort)
        many._orders._order(reader, sort)


@pytest.mark.parametrize("sort", orders.KEPT)
def test_kept_orders_follow_imports_and_undo(library: Library, sort: Sort) -> None:
    def is_right() -> None:
        found = tasks.find(library, "", sort).ids
        assert found == lists.find(library._database.reader(), parse("").tree, sort)
        assert tasks.find_first(library, "", sort).ids == found

    is_right()
    bring(library, page("Wombat", entry("Quokka", "arxiv:2501.00001", authors=("Zoe Y",)), "emu"))
    is_right()
    again = entry("A quokka", "arxiv:2501.00001", authors=("Ann B",))
    bring(library, page(again, "Albatross", format="arxiv-api", day="2026-02-02"))
    is_right()
    library.apply(edits.SetTrashed(tuple(ids(library, "emu")), trashed=True))
    is_right()
    for step in (library.undo, library.undo, library.undo, library.redo, library.redo):
        step()
        is_right()
