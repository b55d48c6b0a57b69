"""The reader's own word on citation keys: is one free, what would be proposed, what a pattern makes of it."""

from readerapp import citations, paths, settings
from readerapp.library import Library
from readerapp.model import query as queries
from readerapp.model.entry import Day
from readerapp.model.lists import Sort
from readerapp.model.paper import Paper

_EXAMPLE = Paper(
    1, "Attention Is All You Need", ("Ashish Vaswani", "Noam Shazeer"), published=Day("2017-06-12")
)


def key_problem(library: Library, paper: int, key: str) -> str:
    """Why a paper cannot have this key, as a sentence; empty if it can."""
    key = key.strip()
    if not key:
        return "A citation key needs at least one character."
    if not citations.is_valid_key(key):
        return "LaTeX reads letters without accents, digits and _ - : . / + in a key, and no spaces."
    both = queries.And((queries.Key(key), queries.Is("trashed")))
    for asked in (queries.Key(key), both):
        for other in library.papers(library.find(asked, Sort.PUBLISHED), seen=False):
            if other.id != paper:
                had = "has" if other.citation_key == key else "had"
                return f"“{other.title}” {had} this key. A key belongs to one paper for ever."
    return ""


def proposed_key(library: Library, paper: int) -> str:
    """The key that the paper has, or would get now."""
    found = next(library.papers([paper], seen=False), None)
    if found is None:
        return ""
    return found.citation_key or citations.propose_key(found, library.has_key, key_pattern())


def example_key(pattern: str) -> str:
    """What a pattern makes of a paper that everybody knows; empty if it is no pattern."""
    option = next(each for each in settings.options() if each.name == "key_pattern")
    return citations.propose_key(_EXAMPLE, pattern=pattern) if option.accepts(pattern) else ""


def key_pattern() -> str:
    """The pattern of new keys that the reader has chosen."""
    return settings.load(paths.settings_file()).key_pattern
