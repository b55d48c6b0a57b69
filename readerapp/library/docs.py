"""Under which number the full-text index knows a paper, so that what it finds comes newest first.

The index answers in the order of its numbers. So they begin with the half of a month that the paper stands
in, the newest first, and end with the paper's own number: no table is needed to translate, and papers of one
half month, which lie close together, cost one or two bytes a word. (Days instead of half months: 240 bytes
more a paper, of 600.)
"""

BITS = 27  # 134 million papers, withdrawn ones counted
PAPER = f"(rowid & {(1 << BITS) - 1})"
"""SQL: the paper behind a row of the index."""

HALF = "(24 * substr(s.order_on, 1, 4) + 2 * substr(s.order_on, 6, 2) + (substr(s.order_on, 9, 2) > '15'))"
NUMBER = f"((300000 - {HALF}) << {BITS} | s.paper_id)"
"""SQL: the number of a paper in the index, from its row `s` of `state`."""


def paper_of(number: int) -> int:
    """The paper behind a number of the index."""
    return number & ((1 << BITS) - 1)


def half_of(day: str) -> tuple[str, bool]:
    """What papers have in common that the index does not order among themselves."""
    return day[:7], day[8:10] > "15"
