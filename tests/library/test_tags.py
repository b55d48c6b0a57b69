"""Tags: case, hierarchy, renaming, merging, deleting; and citation keys."""

import pytest

from readerapp.errors import AppError
from readerapp.library import Library
from readerapp.model import edits
from tests.library.world import bring, everything, ids, page, reopened, the


@pytest.fixture
def papers(library: Library) -> tuple[int, ...]:
    bring(library, page("One", "Two", "Three", "Four"))
    return tuple(sorted(ids(library)))


def tags(library: Library) -> dict[str, int]:
    return {tag.name: tag.papers for tag in library.sidebar().tags if not tag.implied}


def add(library: Library, tag: str, *papers: int) -> None:
    library.apply(edits.AddTag(papers, tag))


def test_case_does_not_count_and_the_first_spelling_stays(library: Library, papers: tuple[int, ...]) -> None:
    add(library, "Machine Learning", papers[0])
    add(library, "machine LEARNING", papers[1])
    add(library, "ÄPFEL", papers[0])
    add(library, "äpfel", papers[1])
    assert tags(library) == {"Machine Learning": 2, "ÄPFEL": 2}
    library.apply(edits.RemoveTag((papers[0],), "MACHINE learning"))
    assert tags(library)["Machine Learning"] == 1


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  deep   learning ", "deep learning"),
        ("a / b//c/", "a/b/c"),
        ('say "cheese"', "say 'cheese'"),
        ("a,b", "a b"),
        ("ta\0g", "tag"),
        ("half\udcff", "half?"),
        ("cafe\u0301", "café"),
    ],
)
def test_a_tag_is_tidied(library: Library, papers: tuple[int, ...], typed: str, kept: str) -> None:
    add(library, typed, papers[0])
    assert tags(library) == {kept: 1}
    assert ids(library, f'tag:"{kept}"') == [papers[0]]
    library.apply(edits.RemoveTag(papers, typed))
    assert tags(library) == {kept: 0}


@pytest.mark.parametrize("name", ["", "  ", "/", " / / ", "x" * 101])
def test_a_tag_needs_a_name(library: Library, papers: tuple[int, ...], name: str) -> None:
    with pytest.raises(AppError, match="tag"):
        add(library, name, papers[0])
    assert tags(library) == {}


def test_a_parent_has_the_papers_of_its_children_each_once(library: Library, papers: tuple[int, ...]) -> None:
    add(library, "ml", papers[0])
    add(library, "ML/nlp", papers[0], papers[1])
    add(library, "ml/nlp/deep", papers[2])
    add(library, "mlops", papers[3])
    assert tags(library) == {"ml": 3, "ML/nlp": 3, "ml/nlp/deep": 1, "mlops": 1}
    assert set(ids(library, "tag:ml")) == set(papers[:3])
    assert [tag.name for tag in library.sidebar().tags] == ["ml", "ML/nlp", "ml/nlp/deep", "mlops"]


def test_renaming_takes_the_children_along(library: Library, papers: tuple[int, ...]) -> None:
    add(library, "ml", papers[0])
    add(library, "ml/nlp", papers[1])
    library.apply(edits.RenameTag("ML", "AI"))
    assert tags(library) == {"AI": 2, "AI/nlp": 1}
    library.apply(edits.RenameTag("ai", "ai"))
    assert tags(library) == {"ai": 2, "ai/nlp": 1}
    library.undo()
    library.undo()
    assert tags(library) == {"ml": 2, "ml/nlp": 1}


def test_renaming_into_a_tag_that_is_there_joins_them(library: Library, papers: tuple[int, ...]) -> None:
    add(library, "a", papers[0], papers[1])
    add(library, "a/x", papers[0])
    add(library, "b", papers[1], papers[2])
    add(library, "b/x", papers[3])
    library.apply(edits.SetTagColour("a", "blue"))
    library.apply(edits.RenameTag("a", "b"))
    assert tags(library) == {"b": 4, "b/x": 2}
    library.undo()
    assert tags(library) == {"a": 2, "a/x": 1, "b": 3, "b/x": 1}
    assert next(tag.colour for tag in library.sidebar().tags if tag.name == "a") == "blue"
    library.redo()
    assert tags(library) == {"b": 4, "b/x": 2}


def test_moving_a_tag_below_itself_and_back(library: Library, papers: tuple[int, ...]) -> None:
    add(library, "a", papers[0])
    add(library, "a/b", papers[1])
    add(library, "a/b/b", papers[2])
    library.apply(edits.RenameTag("a", "a/b"))
    assert tags(library) == {"a/b": 3, "a/b/b": 2, "a/b/b/b": 1}
    library.apply(edits.RenameTag("a/b", "a"))
    assert tags(library) == {"a": 3, "a/b": 2, "a/b/b": 1}
    for _ in range(2):
        library.undo()
    assert tags(library) == {"a": 3, "a/b": 2, "a/b/b": 1}
    for _ in range(2):
        library.redo()
    assert tags(library) == {"a": 3, "a/b": 2, "a/b/b": 1}


def test_deleting_a_tag_leaves_its_children(library: Library, papers: tuple[int, ...]) -> None:
    add(library, "ml", *papers)
    add(library, "ml/nlp", papers[0])
    library.apply(edits.DeleteTag("ml"))
    assert tags(library) == {"ml/nlp": 1}
    library.undo()
    assert tags(library) == {"ml": 4, "ml/nlp": 1}


@pytest.mark.parametrize(
    "edit", [edits.RenameTag("none", "x"), edits.DeleteTag("none"), edits.SetTagColour("none", "blue")]
)
def test_a_tag_that_is_none(library: Library, edit: edits.Edit) -> None:
    with pytest.raises(AppError, match="There is no tag “none”"):
        library.apply(edit)


def test_colour(library: Library, papers: tuple[int, ...]) -> None:
    add(library, "ml", papers[0])
    library.apply(edits.SetTagColour("ml", "blue"))
    assert library.rows(papers[:1])[0].tags[0].colour == "blue"
    library.apply(edits.SetTagColour("ml", None))
    assert library.rows(papers[:1])[0].tags[0].colour is None


def test_completion_shows_the_last_used_first(library: Library, papers: tuple[int, ...]) -> None:
    add(library, "alpha", *papers)
    add(library, "beta", papers[0])
    add(library, "alphabet", papers[0])
    assert library.complete_tag("") == ["alphabet", "beta", "alpha"]
    assert library.complete_tag(" ALPHA ") == ["alphabet", "alpha"]
    assert library.complete_tag("bet") == ["alphabet", "beta"]
    assert library.complete_tag("zzz") == []


# --- citation keys -----------------------------------------------------------------------------


def test_a_key_is_given_once_and_for_ever(library: Library, papers: tuple[int, ...]) -> None:
    def propose(paper: object, taken: object) -> str:
        return f"key{getattr(paper, 'id', 0)}"

    assert library.freeze_keys(papers[:2], propose) == set(papers[:2])
    assert library.freeze_keys(papers, lambda paper, taken: f"new{paper.id}") == set(papers[2:])
    library.undo(1)  # a key keeps its paper
    library = reopened(library)
    assert {paper.citation_key for paper in everything(library)} == {"key1", "key2", "new3", "new4"}
    library.close()


def test_no_two_keys_differ_in_case_only(library: Library, papers: tuple[int, ...]) -> None:
    asked = []

    def propose(paper: object, taken: object) -> str:
        asked.append(taken("ADA2020"))  # type: ignore[operator]
        return "ada2020" if not asked[-1] else "ada2020b"

    library.freeze_keys(papers[:2], propose)
    assert asked == [False, True]
    with pytest.raises(AppError, match="belongs to another paper"):
        library.apply(edits.SetKey(papers[2], "Ada2020"))


def test_an_old_key_stays_an_alias(library: Library, papers: tuple[int, ...]) -> None:
    for key in ("one", "two", "One"):
        library.apply(edits.SetKey(papers[0], key))
    paper = the(library, "One")
    assert (paper.citation_key, paper.key_aliases) == ("One", ("one", "two"))
    assert ids(library, "key:two") == [papers[0]]
    library.apply(edits.SetKey(papers[0], "two"))
    assert the(library, "One").citation_key == "two"
    library.undo()
    library.undo()
    assert the(library, "One").citation_key == "two"
    assert the(library, "One").key_aliases == ("one",)


@pytest.mark.parametrize("key", ["", "  ", "a b", "a,b", "a{b", "a%b", "a~b", "a\\b"])
def test_a_key_that_bibtex_cannot_read(library: Library, papers: tuple[int, ...], key: str) -> None:
    with pytest.raises(AppError, match="citation key"):
        library.apply(edits.SetKey(papers[0], key))


def test_a_tag_below_another_implies_it(library: Library, papers: tuple[int, ...]) -> None:
    add(library, "ML/nlp", papers[0])
    add(library, "ml/vision/depth", papers[0], papers[1])
    assert [(tag.name, tag.papers, tag.implied) for tag in library.sidebar().tags] == [
        ("ml", 2, True),
        ("ML/nlp", 1, False),
        ("ml/vision", 2, True),
        ("ml/vision/depth", 2, False),
    ]
    library.apply(edits.RenameTag("ml", "ai"))
    assert list(tags(library)) == ["ai/nlp", "ai/vision/depth"]


# --- favourites --------------------------------------------------------------------------------


def keys_of(library: Library) -> dict[str, int | None]:
    return {tag.name: tag.favourite for tag in library.sidebar().tags}


def test_a_key_belongs_to_one_tag(library: Library, papers: tuple[int, ...]) -> None:
    add(library, "ml", papers[0])
    add(library, "to cite", papers[0])
    library.apply(edits.SetTagFavourite("ml", 1))
    library.apply(edits.SetTagFavourite("to cite", 1))
    assert keys_of(library) == {"ml": None, "to cite": 1}
    assert the(library, "One").tags[1].favourite == 1
    library.undo()
    assert keys_of(library) == {"ml": 1, "to cite": None}
    library.apply(edits.SetTagFavourite("ml", None))
    assert keys_of(library) == {"ml": None, "to cite": None}


def test_a_deleted_favourite_comes_back_though_its_key_is_taken(
    library: Library, papers: tuple[int, ...]
) -> None:
    add(library, "ml", papers[0])
    add(library, "to cite", papers[0])
    library.apply(edits.SetTagFavourite("ml", 1))
    deleted = library.apply(edits.DeleteTag("ml")).action_id
    library.apply(edits.SetTagFavourite("to cite", 1))
    library.undo(deleted)
    assert list(tags(library)) == ["ml", "to cite"]


@pytest.mark.parametrize("key", [0, 10, -1])
def test_only_nine_keys_can_be_given(library: Library, papers: tuple[int, ...], key: int) -> None:
    add(library, "ml", papers[0])
    with pytest.raises(AppError, match="1 to 9"):
        library.apply(edits.SetTagFavourite("ml", key))
