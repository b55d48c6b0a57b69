"""How well a few typed letters fit a name: the letters in their order, best where words begin."""

from readerapp.ui.row_text import folded

_START, _NEXT, _ANYWHERE = 10, 6, 1


def score(typed: str, name: str) -> int | None:
    """How well `typed` fits `name`, more is better; None if a letter is not there. Spaces do not count."""
    letters, text = folded(typed).replace(" ", ""), folded(name)
    best = _best(letters, text)
    if best is None:
        return None
    whole = 20 if letters in text.replace(" ", "") else 0
    return best + whole + (20 if text.startswith(letters) else 0) - len(text) // 2


def _best(letters: str, text: str) -> int | None:
    """The best sum over all ways to find the letters, worked out letter by letter."""
    sums: dict[int, int] = {-1: 0}  # where the last letter was found, and the best sum up to there
    for letter in letters:
        found: dict[int, int] = {}
        for at, character in enumerate(text):
            before = [value + _worth(text, at, last) for last, value in sums.items() if last < at]
            if character == letter and before:
                found[at] = max(before)
        sums = found
    return max(sums.values(), default=None)


def _worth(text: str, at: int, last: int) -> int:
    if at == 0 or not text[at - 1].isalnum():
        return _START
    return _NEXT if last == at - 1 else _ANYWHERE
