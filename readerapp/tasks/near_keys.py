"""Keys that somebody may have meant: a slip of the finger, another case, a letter too many."""

from collections import Counter, defaultdict
from collections.abc import Iterable

FAR = 3  # changed, missing or swapped letters; of short keys a third of their length
_CANDIDATES = 30
_SHOWN = 3


class NearKeys:
    """Finds the keys of a library that are like a given one. Made once for many questions."""

    def __init__(self, keys: Iterable[str]) -> None:
        self._by_part: dict[str, list[str]] = defaultdict(list)
        for key in keys:
            for part in _parts(key):
                self._by_part[part].append(key)

    def near(self, key: str) -> tuple[str, ...]:
        """The nearest ones first, three at most."""
        shared = Counter(other for part in _parts(key) for other in self._by_part.get(part, ()))
        far = min(FAR, max(1, len(key) // 3))
        measured = [
            (distance(key.lower(), other.lower(), far), other) for other, _ in shared.most_common(_CANDIDATES)
        ]
        return tuple(other for far_off, other in sorted(measured) if far_off <= far)[:_SHOWN]


def distance(one: str, other: str, most: int) -> int:
    """How many letters must be changed, put in, left out or swapped; `most` + 1 if more than `most`."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before, row = [0] * (len(other) + 1), list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        older, before, row = before, row, [at]
        for to, sign in enumerate(other, 1):
            best = min(before[to] + 1, row[to - 1] + 1, before[to - 1] + (letter != sign))
            if at > 1 and to > 1 and letter == other[to - 2] and one[at - 2] == sign:
                best = min(best, older[to - 2] + 1)
            row.append(best)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def _parts(key: str) -> set[str]:
    """Its letters in threes, ends marked."""
    padded = f"^{key.lower()}$"
    return {padded[at : at + 3] for at in range(max(1, len(padded) - 2))}
