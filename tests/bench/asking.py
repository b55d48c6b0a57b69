"""Questions of the list: search as it is typed, filters with their counts, the sidebar."""

import random
from collections.abc import Iterator
from functools import partial

from readerapp import tasks
from readerapp.library import Library, docs
from readerapp.library.orders import KEPT
from readerapp.model.lists import Sort
from readerapp.model.query import Everything
from tests.bench.measure import Figure, each, median, p95, rounds
from tests.bench.world import TAGS, World

LENGTHS = range(1, 13)
WORDS_A_LENGTH = 8
FILTERS = (
    *("", "is:inbox", "is:to-read", "is:starred", "is:unseen", "is:done", "has:tag", "has:doi"),
    *(f'tag:"{tag}"' for tag in TAGS),
    *("is:inbox is:starred", "-is:seen tag:ml", "snapshot:1"),
)


def searches(world: World) -> Iterator[Figure]:
    """Words cut off after 1 to 12 letters, as frequent as they are in texts; and what is found of them."""
    library, dice = world.library, random.Random(7)
    seen: dict[int, list[float]] = {}
    for length in LENGTHS:
        typed = [word[:length] for word in _words(world, dice, length)]
        works = [partial(tasks.find_first, library, text, typing=True) for text in typed]
        seen[length] = each(works).cpu
    times = [time for some in seen.values() for time in some]
    worst = max(seen, key=lambda length: p95(seen[length]))
    note = f"first page with its rows; median {median(times):.1f}; worst at length {worst}"
    yield Figure("search as you type, engine p95", p95(times), "ms", None, 8, 15, note=note)
    for what, typed in _strange(world, dice).items():
        took = each(partial(tasks.find_first, library, text, typing=True) for text in typed).cpu
        yield Figure(f"search as you type: {what}, engine p95", p95(took), "ms", None, 8, 15)
    share = _recall(library, [word[:4] for word in _words(world, dice, 4)])
    yield Figure("recall of the newest 50 from 4 letters", share, "", None, 0.95, 0.9, higher=True)
    exact = each(partial(tasks.find, library, text) for text in _words(world, dice, 4)).cpu
    yield Figure("whole word, exact, engine p95", p95(exact), "ms")


def _strange(world: World, dice: random.Random) -> dict[str, list[str]]:
    """What nobody fitted the index to: texts of the middle of the library, and of other languages."""
    texts = [paper.abstract.split() for paper in world.library.papers(_middle(world))]
    starts = [(text, dice.randrange(max(1, len(text) - 40))) for text in texts if len(text) > 3]
    frequent = world.generator.vocabulary[:40]
    return {
        "two words": [
            f"{one} {two[:4]}" for one, two in zip(*(_words(world, dice, 4) for _ in "ab"), strict=True)
        ],
        "single letters": list("abcdefghijklmnopqrstuvwxyz0123456789éß中"),
        "stop words": [*frequent, *(" ".join(dice.sample(frequent, 2)) for _ in range(10))],
        "English": "the of a and attention is all you need deep neural networks".split(),
        "CJK": ["深", "深度", "深度学习", "機械学習", "한국어", "テスト", "モデル"],
        "accents": ["é", "ö", "Schrödinger", "naïve", "ÉCOLE", "schro\u0308"],
        "words from the middle of texts": [text[at] for text, at in starts],
        "two of them as a phrase": [f'"{" ".join(text[at : at + 2])}"' for text, at in starts],
        "forty of them": [" ".join(text[at : at + 40]) for text, at in starts],
        "forty of them as a phrase": [f'"{" ".join(text[at : at + 40])}"' for text, at in starts],
    }


def _middle(world: World) -> list[int]:
    """Thirty papers of all ages."""
    ids = world.library.find(Everything(), Sort.PUBLISHED)
    return list(ids[:: max(1, len(ids) // 30)])


def filters(world: World) -> Iterator[Figure]:
    """Every filter with its count, every order, and the counts of the sidebar."""
    library = world.library
    works = [partial(tasks.find_first, library, query) for query in FILTERS]
    by_filter = {query: rounds(work).cpu for query, work in zip(FILTERS, works, strict=True)}
    times = [time for some in by_filter.values() for time in some]
    slow = max(by_filter, key=lambda query: median(by_filter[query]))
    note = f"median {median(times):.1f}; slowest {slow or 'all papers'}"
    yield Figure("filter, first page, engine p95", p95(times), "ms", None, 16, 33, note=note)
    whole = {query: median(rounds(partial(tasks.find, library, query), 3).cpu) for query in FILTERS}
    slow = max(whole, key=whole.__getitem__)
    yield Figure("filter, all ids, slowest", whole[slow], "ms", note=slow or "all papers")
    for sort in KEPT:
        tasks.find(library, "", sort)  # the first list by title puts all titles in order
    by_order = {sort: rounds(partial(tasks.find_first, library, "", sort)).cpu for sort in Sort}
    slow = max(by_order, key=lambda sort: median(by_order[sort]))
    times = [median(some) for some in by_order.values()]
    yield Figure("another order, first page, slowest", max(times), "ms", None, 16, 33, note=slow)
    counts = median(rounds(lambda: tasks.sidebar(library)).cpu)
    yield Figure("sidebar: all counts", counts, "ms", None, 100, 300)
    shown = library.find(Everything(), Sort.PUBLISHED)
    at = len(shown) * 9 // 10
    rows = median(rounds(lambda: library.rows(shown[at : at + 128])).cpu)
    yield Figure("128 rows, nine tenths down", rows, "ms")


def _words(world: World, dice: random.Random, length: int) -> list[str]:
    """Words of a text that have so many letters at least."""
    generator = world.generator
    found: list[str] = []
    while len(found) < WORDS_A_LENGTH:
        drawn = dice.choices(generator.vocabulary, cum_weights=generator.weights, k=50)
        found += [word for word in drawn if len(word) >= length and word.isalpha()]
    return found[:WORDS_A_LENGTH]


def _recall(library: Library, prefixes: list[str]) -> float:
    """Of the newest 50 that have a word beginning so: the share that the search finds."""
    reader = library._database.reader()
    there = found = 0
    for prefix in prefixes:
        ids = (row[0] for row in reader.execute(_NEWEST, (f'"{prefix}"*',)))
        newest = set(ids)
        there += len(newest)
        found += len(newest.intersection(tasks.find_first(library, prefix, typing=True).ids))
    return found / there if there else 1.0


_NEWEST = f"""
SELECT s.paper_id FROM state s WHERE s.hidden = 0 AND s.trashed = 0
AND s.paper_id IN (SELECT {docs.PAPER} FROM search.papers WHERE papers MATCH ?)
ORDER BY s.order_on DESC, s.paper_id LIMIT 50
"""

FIGURES = {"search": searches, "filters": filters}
