"""The query language: every text has a tree, every tree has a text."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.model import query as q
from readerapp.model import query_dates, query_fields
from readerapp.model.lists import SORT_KEYS, Sort
from readerapp.model.query import (
    And,
    Everything,
    Facet,
    Has,
    Id,
    InSnapshot,
    InView,
    Is,
    Key,
    Not,
    Number,
    Or,
    SortBy,
    Tag,
    Text,
    When,
    parse,
    to_text,
)
from tests.laws import examples

PIECES = [
    *'a b ml deep-learning "two words" "a b"* vid* * ** - -- -a -( ( ) () OR or "OR" OR*'.split(" "),
    *'title: title:x author:"x y" abstract:* note: tag:ml tag:ML/nlp tag:"a b" tag: is:inbox'.split(" "),
    *"is:starred is:nonsense is: has:note has:cheese arxiv:2501.00001 doi:10.1/x(y) key:OR".split(" "),
    *"key:vaswani2017 snapshot:3 snapshot:x snapshot:99999999999999999999 foo:bar a:b:c".split(" "),
    *'http://x.y/z " "" """ \\ \' é 学习 ∞ 🙂 "a""b" a+b ^a'.split(" "),
    *"year:2024..2026 before:2026-01-31 after:7d added:today upvotes:>50 rank:x sort:added- sort:x".split(),
    *'view:a view:"a b" venue:none tag:none tag:a* title:(a cat:cs.* titel:x 标题:深度 BERT: NOT AND'.split(),
    *"\0 \udcff \x1f \u2028 e\u0301 AND NOT NEAR(a {x}".split(" "),
]


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("", Everything()),
        ("  ", Everything()),
        ("video", Text("video")),
        ("vid*", Text("vid", prefix=True)),
        ("a b", And((Text("a"), Text("b")))),
        ("a OR b c", Or((Text("a"), And((Text("b"), Text("c")))))),
        ("(a OR b) c", And((Or((Text("a"), Text("b"))), Text("c")))),
        ("-a", Not(Text("a"))),
        ("-(a b)", Not(And((Text("a"), Text("b"))))),
        ("-(-a)", Not(Not(Text("a")))),
        ('"two words"', Text("two words", quoted=True)),
        ("state-of-the-art", Text("state-of-the-art", quoted=False)),
        ("title:depth", Text("depth", "title")),
        ('author:"Ada L"', Text("Ada L", "author", quoted=True)),
        ("tag:ml/nlp", Tag("ml/nlp")),
        ('tag:"two words"', Tag("two words")),
        ("is:STARRED", Is("starred")),
        ("is:trash", Is("trashed")),
        ("has:note", Has("note")),
        ("arxiv:2501.00001", Id("arxiv", "2501.00001")),
        ("key:a2020b", Key("a2020b")),
        ("snapshot:007", InSnapshot(7)),
        ("or", Text("or")),
        ('"OR"', Text("OR", quoted=True)),
        ("()", Everything()),
        ("a OR", Text("a")),
        ("a AND b", And((Text("a"), Text("b")))),
        ("NOT a", Not(Text("a"))),
        ("NOT (a OR b)", Not(Or((Text("a"), Text("b"))))),
        ('"NOT"', Text("NOT", quoted=True)),
        ("title:(a OR b)", Or((Text("a", "title"), Text("b", "title")))),
        ("tag:(a note:b)", And((Tag("a"), Text("b", "note")))),
        ("tag:ml*", Tag("ml", prefix=True)),
        ("tag:none", Not(Has("tag"))),
        ('tag:"none"', Tag("none")),
        ("is:toread", Is("to-read")),
        ("is:read", Is("done")),
        ("has:CODE", Has("code")),
        ("venue:NeurIPS", Facet("venue", "NeurIPS")),
        ("category:cs.LG", Facet("cat", "cs.LG")),
        ("year:2024..2026", When("year", "2024..2026")),
        ("published:2025-07", When("published", "2025-07")),
        ("before:2026-01-31 after:2026-01", And((When("before", "2026-01-31"), When("after", "2026-01")))),
        ("added:7d", When("added", "7d")),
        ("upvotes:>50", Number("upvotes", ">50")),
        ('view:"To review"', InView("To review")),
        ("sort:added-", SortBy("added-")),
        ("sort:-added", SortBy("added-")),
        ("titel:tiefe", Text("tiefe", "title")),
        ("标签:机器学习", Tag("机器学习")),
        ("ist:ungesehen", Is("unseen")),
        ("hinzugefügt:heute", When("added", "today")),
        ("BERT: Pre-training", And((Text("BERT"), Text("Pre-training")))),
    ],
)
def test_reads(text: str, tree: q.Node) -> None:
    read = parse(text)
    assert read.tree == tree
    assert read.problems == ()


@pytest.mark.parametrize(
    ("text", "where", "words"),
    [
        ('say "hello', "“hello", "quotation mark"),
        ("(a", "(", "not closed"),
        ("a) b", ")", "never opened"),
        ("is:nonsense", "is:nonsense", "knows inbox"),
        ("has:cheese", "has:cheese", "knows note"),
        ("foo:bar", "foo:bar", "no field"),
        ("tag:", "tag:", "needs a word"),
        ("a tag: b", "tag:", "needs a word"),
        ("snapshot:x", "snapshot:x", "number"),
        ("a athor:lee", "athor:lee", "did you mean “author:”?"),
        ("year:soon", "year:soon", "needs a date like 2024,"),
        ("published:13/06/2024", "published:13/06/2024", "searched as text"),
        ("added:2025-02-30", "added:2025-02-30", "needs a date"),
        ("before:2024..2025", "before:2024..2025", "needs a date"),
        ("upvotes:many", "upvotes:many", "needs a number"),
        ("sort:colour", "sort:colour", "knows published-"),
        ("view:", "view:", "needs a word"),
    ],
)
def test_says_what_it_does_not_understand(text: str, where: str, words: str) -> None:
    (problem,) = parse(text).problems
    assert text[problem.start : problem.end].replace('"', "“") == where
    assert words in problem.sentence


def test_what_is_not_understood_is_searched_as_text() -> None:
    assert parse("foo:bar").tree == Text("foo bar", quoted=True)


def test_while_typing_the_last_word_may_go_on() -> None:
    assert parse("deep lea", typing=True).tree == And((Text("deep"), Text("lea", prefix=True)))
    assert parse("deep lea ", typing=True).tree == And((Text("deep"), Text("lea")))
    assert parse('"deep lea"', typing=True).tree == Text("deep lea", quoted=True)
    assert parse("title:lea", typing=True).tree == Text("lea", "title", prefix=True)
    assert parse("-lea", typing=True).tree == Not(Text("lea", prefix=True))
    assert parse("tag:lea", typing=True).tree == Tag("lea")


def test_both_asks_for_both() -> None:
    assert parse(q.both("a OR b", "c")).tree == And((Or((Text("a"), Text("b"))), Text("c")))
    assert q.both("", "is:inbox") == "is:inbox"
    assert q.both("", "") == ""


def test_a_pasted_text_is_cut_and_says_so() -> None:
    read = parse("word " * 5000)
    assert isinstance(read.tree, And)
    assert len(read.tree.items) == q.LONGEST
    assert read.problems[-1].end == 5 * 5000 - 1


def test_deep_brackets_end() -> None:
    read = parse("(" * 5000 + "a" + ")" * 5000)
    assert any("Too many brackets" in problem.sentence for problem in read.problems)


texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=12).flatmap(
    lambda pieces: st.sampled_from([" ".join(pieces), "".join(pieces)])
)


@examples(300)
@given(texts, st.booleans())
def test_any_text_is_read_and_its_problems_stand_in_it(text: str, typing: bool) -> None:
    for problem in parse(text, typing=typing).problems:
        assert 0 <= problem.start < problem.end <= len(text)
        assert problem.sentence.endswith((".", "?"))


@examples(300)
@given(texts, st.booleans())
def test_the_text_of_a_tree_gives_the_tree(text: str, typing: bool) -> None:
    tree = parse(text, typing=typing).tree
    again = parse(to_text(tree))
    assert again.tree == tree
    assert again.problems == ()


words = st.text("abcxyzé学", min_size=1, max_size=5).filter(lambda word: word != "none")
phrases = st.lists(words, min_size=2, max_size=3).map(" ".join)
spans = st.sampled_from(
    "2024 2024-02 2024-02-29 2024..2026 ..2026-01 7d 1y today week >=2025 <2025-03".split()
)
periods = st.sampled_from("2024 2024-02 2024-02-29 7d today month".split())
leaves = st.one_of(
    st.builds(Text, words, st.none() | st.sampled_from(q.TEXT_FIELDS), st.booleans()),
    st.builds(Text, phrases, st.none() | st.sampled_from(q.TEXT_FIELDS), st.booleans(), st.just(True)),
    st.builds(Tag, words | phrases | st.just("none"), st.booleans()),
    st.builds(Facet, st.sampled_from(q.FACETS), words | phrases | st.just("none")),
    st.builds(Is, st.sampled_from(q.STATES)),
    st.builds(Has, st.sampled_from(q.THINGS)),
    st.builds(When, st.sampled_from(["year", "published", "added", "read", "updated"]), spans),
    st.builds(When, st.sampled_from(["before", "after"]), periods),
    st.builds(Number, st.sampled_from(["upvotes", "rank"]), st.sampled_from("5 >5 <=3 10..20 ..7".split())),
    st.builds(Id, st.sampled_from(q.IDENTIFIERS), words),
    st.builds(Key, words),
    st.builds(InSnapshot, st.integers(0, 10**17)),
    st.builds(InView, words | phrases),
    st.builds(SortBy, st.sampled_from(query_fields.SORTS)),
)


def _group(kind: type[And] | type[Or]) -> "st.SearchStrategy[q.Node]":
    def build(items: list[q.Node]) -> q.Node:
        flat = [each for item in items for each in (item.items if isinstance(item, kind) else (item,))]
        return kind(tuple(flat))

    return st.lists(trees, min_size=2, max_size=3).map(build)


trees: "st.SearchStrategy[q.Node]" = st.deferred(lambda: leaves | trees.map(Not) | _group(And) | _group(Or))


def _depth(node: q.Node) -> int:
    match node:
        case Not(item):
            return 1 + _depth(item)
        case And(items) | Or(items):
            return 1 + max(_depth(item) for item in items)
    return 0


@examples(150)
@given(trees.filter(lambda tree: _depth(tree) < 8))
def test_every_tree_has_a_text(tree: q.Node) -> None:
    assert parse(to_text(tree)) == q.Query(tree)


TODAY = date(2026, 3, 4)  # a Wednesday


@pytest.mark.parametrize(
    ("span", "days"),
    [
        ("2024", ("2024-01-01", "2025-01-01")),
        ("2024-12", ("2024-12-01", "2025-01-01")),
        ("2024-02-29", ("2024-02-29", "2024-03-01")),
        ("2024..2026", ("2024-01-01", "2027-01-01")),
        ("2024-06..", ("2024-06-01", "")),
        ("..2024-06", ("", "2024-07-01")),
        (">2024", ("2025-01-01", "")),
        (">=2024", ("2024-01-01", "")),
        ("<2024-06", ("", "2024-06-01")),
        ("<=2024-06", ("", "2024-07-01")),
        ("today", ("2026-03-04", "2026-03-05")),
        ("yesterday", ("2026-03-03", "2026-03-04")),
        ("week", ("2026-03-02", "2026-03-05")),
        ("month", ("2026-03-01", "2026-03-05")),
        ("7d", ("2026-02-26", "2026-03-05")),
        ("2w", ("2026-02-19", "2026-03-05")),
        ("9999", None),
        ("..", None),
        ("0d", None),
        ("9999y", None),
        ("2024-13", None),
        ("24-06-13", None),
    ],
)
def test_spans_of_days(span: str, days: tuple[str, str] | None) -> None:
    assert query_dates.days(span, TODAY) == days


def test_before_and_after_leave_the_period_out() -> None:
    assert query_dates.before("2026-01", TODAY) == ("", "2026-01-01")
    assert query_dates.after("2026-01", TODAY) == ("2026-02-01", "")
    assert query_dates.after("7d", TODAY) == ("2026-02-26", "")


@examples(200)
@given(st.text("0123456789-.<>=dwmy", max_size=12))
def test_any_span_is_read_or_refused_the_same_on_every_day(span: str) -> None:
    known = {query_dates.days(span, day) is None for day in (TODAY, date(2024, 2, 29), date(1999, 12, 31))}
    assert len(known) == 1


def test_dates_are_cut_as_the_library_cuts_them() -> None:
    assert [query_dates.cut(day) for day in ("2024-01-01", "2024-03-01", "2024-03-02", "2024-12-31")] == [
        "2024",
        "2024-03",
        "2024-03-02",
        "2024-12-31",
    ]


@pytest.mark.parametrize(
    ("text", "field", "typed"),
    [
        ("deep lea", None, "lea"),
        ("deep ", None, ""),
        ("au", None, "au"),
        ("author:", "author", ""),
        ("a author:smi", "author", "smi"),
        ('tag:"two wo', "tag", "two wo"),
        ('tag:"two words"', None, ""),
        ("(tag:m", "tag", "m"),
        ("-is:", "is", ""),
        ("", None, ""),
    ],
)
def test_what_is_being_typed(text: str, field: str | None, typed: str) -> None:
    at = q.typed_at(text, len(text))
    assert (at.field, at.text) == (field, typed)
    assert text[at.start : at.end].endswith(typed)


def test_every_example_of_the_help_is_understood() -> None:
    for field in query_fields.FIELDS:
        assert parse(f"{field.name}:{field.example}").problems == (), field.name
    for rule, _ in query_fields.RULES:
        assert parse(rule).problems == (), rule
    for span in query_fields.DATE_HELP:
        assert parse(f"added:{span}").problems == (), span


def test_every_order_of_a_list_can_be_asked_for() -> None:
    assert set(query_fields.SORTS) == set(SORT_KEYS)
    assert set(SORT_KEYS.values()) == set(Sort)


def test_words_of_other_languages_name_what_there_is() -> None:
    assert set(query_fields.LOCAL.values()) <= set(query_fields.FIELD)
    known = {*query_fields.STATES, *query_fields.THINGS, *query_dates.NAMED}
    assert set(query_fields.LOCAL_VALUES.values()) <= known
    assert not set(query_fields.LOCAL) & set(query_fields.FIELD)


VIEWS = {
    "mine": "is:starred -tag:old",
    "all mine": "view:mine OR has:note",
    "loop": "a view:loop",
    "x": 'view:"y"',
}


def test_a_view_stands_for_its_query() -> None:
    tree = q.unfold(parse('deep view:"all mine"').tree, VIEWS.get)
    assert q.to_text(tree) == "deep (is:starred -tag:old OR has:note)"
    assert q.problems_of_views('deep view:"all mine"', VIEWS.get) == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [("view:loop", "asks for itself"), ("view:gone", "no view “gone”"), ("a view:x b", "no view “y”")],
)
def test_a_view_that_cannot_be_finds_nothing_and_says_why(text: str, words: str) -> None:
    (problem,) = q.problems_of_views(text, VIEWS.get)
    assert words in problem.sentence
    assert "view:" in text[problem.start : problem.end]
    assert q.names_views(q.unfold(parse(text).tree, VIEWS.get))


def test_views_that_multiply_come_to_an_end() -> None:
    many = {str(n): f"view:{n + 1} view:{n + 1}" for n in range(200)}
    (problem,) = q.problems_of_views("view:0", many.get)
    assert "Too many" in problem.sentence


def test_the_order_is_no_condition() -> None:
    tree = parse("a (b OR sort:title) -(sort:added)").tree
    assert q.sort_of(tree) == "title"
    assert q.without_sort(tree) == And((Text("a"), Text("b")))
    assert q.without_sort(parse("sort:title").tree) == Everything()
