"""The query language: every text has a tree, every tree has a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.model import query as q
from readerapp.model.query import (
    And,
    Everything,
    Has,
    Id,
    InSnapshot,
    Is,
    Key,
    Not,
    Or,
    Tag,
    Text,
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
        assert problem.sentence.endswith(".")


@examples(300)
@given(texts, st.booleans())
def test_the_text_of_a_tree_gives_the_tree(text: str, typing: bool) -> None:
    tree = parse(text, typing=typing).tree
    again = parse(to_text(tree))
    assert again.tree == tree
    assert again.problems == ()


words = st.text("abcxyzé学", min_size=1, max_size=5)
phrases = st.lists(words, min_size=2, max_size=3).map(" ".join)
leaves = st.one_of(
    st.builds(Text, words, st.none() | st.sampled_from(q.TEXT_FIELDS), st.booleans()),
    st.builds(Text, phrases, st.none() | st.sampled_from(q.TEXT_FIELDS), st.booleans(), st.just(True)),
    st.builds(Tag, words | phrases),
    st.builds(Is, st.sampled_from(q.STATES)),
    st.builds(Has, st.sampled_from(q.THINGS)),
    st.builds(Id, st.sampled_from(q.IDENTIFIERS), words),
    st.builds(Key, words),
    st.builds(InSnapshot, st.integers(0, 10**17)),
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
