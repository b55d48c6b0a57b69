"""Possible duplicates: found by their titles, told why, never merged."""

import pytest

from readerapp import tasks
from readerapp.library import Library
from readerapp.model import edits
from readerapp.model.edits import MergePapers
from tests.library.world import bring, entry, everything, ids, page

SHEEP = "We train a small network to count sheep and measure how well it sleeps."
GRAPHS = "Graph kernels for molecules, compared on public benchmarks, careful baselines."


def test_the_same_title_and_what_contradicts(library: Library) -> None:
    bring(library, page(entry("On Depth", abstract=SHEEP), entry("on depth", abstract=GRAPHS), "Other"))
    (found,) = tasks.duplicates(library)
    assert (found.papers, found.why) == ((1, 2), "The title is the same, the abstracts are not.")
    assert sorted(ids(library, "is:duplicate")) == [1, 2]
    assert ids(library, "-is:duplicate") == [3]
    assert len(everything(library)) == 3


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Scaling Laws for Sheep", "Scaling Law for Sheep", True),
        ("Scaling Laws for Sheep", "Scalling Laws for Sheep", True),
        ("The Depth of Networks", "Depth of the Networks", False),
        ("Networks of Type 3", "Networks of Type 4", False),
        ("GPT-3 is deep", "GPT-4 is deep", False),
        ("On Depth", "On Death", False),
    ],
)
def test_nearly_the_same_title(library: Library, one: str, other: str, alike: bool) -> None:
    bring(library, page(one, "Something else", other, "Entirely different"))
    found = [each.papers for each in tasks.duplicates(library)]
    assert found == ([(1, 3)] if alike else [])


def test_what_contradicts_is_not_nearly_the_same(library: Library) -> None:
    bring(
        library, page(entry("Scaling Laws for Sheep", "arxiv:1"), entry("Scaling Law for Sheep", "arxiv:2"))
    )
    assert tasks.duplicates(library) == []


def test_the_trash_and_the_merged_are_left_out(library: Library) -> None:
    bring(library, page("Scaling Laws for Sheep", "Scaling Law for Sheep"))
    library.apply(edits.SetTrashed((1,), True))
    assert tasks.duplicates(library) == []
    library.undo()
    library.apply(MergePapers(1, 2))
    assert tasks.duplicates(library) == []
    assert ids(library, "is:duplicate") == []
