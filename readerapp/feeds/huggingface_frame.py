"""What stands around the papers of a Hugging Face page: its header and footer, and the top of its cards."""

import re

from readerapp.feeds.huggingface_lines import Kind, Line

Lines = tuple[Line, ...]

# Lines above and below the papers, in lower case and without spaces, of which flattening loses some.
_HEADER = frozenset(
    (
        "new",
        "subscribe",
        "dailypapers",
        "trendingpapers",
        "byakandtheresearchcommunity",
        "andtheresearchcommunity",
        "daily",
        "weekly",
        "monthly",
        "gettrendingpapersinyouremailinbox!",
        "gettrendingpapersinyouremailinboxonceaday!",
        "searchbyarxividortitle",
        "submitapaper",
    )
)
# The site's own menu. Short words that may also end a wrapped title, so they count in a row only.
_MENU = frozenset(
    """huggingface huggingface'slogo dailypapers-huggingface models datasets spaces buckets posts docs blog
    solutions pricing login signup community enterprise inferenceproviders website tasks collections languages
    organizations forum github join changelog searchmodels,datasets,users... previous next today by ak papers
    trending submit""".split()
)
_FOOTER = (
    _HEADER
    | _MENU
    | frozenset(
        """company tos privacy about jobs careers systemtheme loadmore showmore viewmore backtotop
        lighttheme darktheme press brand status contact""".split()
    )
)
_LONGEST_QUERY = 100
_CUT_COUNT = re.compile(r"[•◦‣●]\s*\d{0,5}(?:\s?a(?:u(?:t(?:h(?:or?)?)?)?)?)?")
_CUT_DATE = re.compile(r"[A-Z][a-z]{0,2}(?: \d{0,2}(?:, ?\d{0,3})?)?,?")
_PAGER = re.compile(r"(?:previous|next|\d{1,3}|…|\.\.\.|[«»‹›<>]|\s)+", re.IGNORECASE)


def header_length(lines: Lines) -> int:
    """How many lines stand above the first paper: up to the last known one, the query among them."""
    top = unknown = 0
    for index, line in enumerate(lines):
        if _is_header(lines, index, unknown):
            top, unknown = index + 1, 0
        elif line.kind is Kind.DOT or len(line.text) > _LONGEST_QUERY:
            break
        else:
            unknown += 1
        if unknown > 2:
            break
    return top


def _is_header(lines: Lines, index: int, unknown: int) -> bool:
    line = lines[index]
    if line.kind is Kind.DATE:
        return not _anchored(lines, index)
    word = _squeezed(line.text)
    return word in _HEADER or (word in _MENU and not unknown)


def _anchored(lines: Lines, index: int) -> bool:
    return index > 0 and lines[index - 1].kind in (Kind.DOT, Kind.AUTHORS)


def footer_start(lines: Lines, top: int) -> int:
    """Where the lines below the last paper begin: most of them are known, none is long."""
    last = max((index for index in range(top, len(lines)) if _is_content(lines[index])), default=top - 1)
    known = [index for index in range(last + 1, len(lines)) if _is_footer(lines[index])]
    if not known or not _mostly_footer(lines[known[0] :]):
        return len(lines)
    return _above_page_numbers(lines, known[0])


def _is_content(line: Line) -> bool:
    return line.kind in (Kind.DOT, Kind.DATE, Kind.AUTHORS) or len(line.text) > _LONGEST_QUERY


def _mostly_footer(lines: Lines) -> bool:
    return sum(_is_footer(line) or line.text.isdigit() for line in lines) >= len(lines) / 2


def _above_page_numbers(lines: Lines, start: int) -> int:
    """Where a row of page numbers ("1 2 3 Next") begins that ends before `start`; one number is none."""
    first = start
    while first and lines[first - 1].text.isdigit():
        first -= 1
    return first if start - first > 1 else start


def _is_footer(line: Line) -> bool:
    if line.text.startswith("©") or _squeezed(line.text) in _FOOTER:
        return True
    return bool(_PAGER.fullmatch(line.text)) and not line.text.isdigit()


def _squeezed(text: str) -> str:
    return "".join(text.casefold().replace("’", "'").split())


def is_card_top(lines: Lines, index: int) -> bool:
    """True for "Submitted by" and the name under it, which the cards of the daily list begin with."""
    text = lines[index].text
    if text.startswith("Submitted by"):
        return text.count(" ") <= 2
    before = lines[index - 1].text if index else ""
    return before == "Submitted by" and " " not in text and lines[index].kind is Kind.TEXT


def is_rest_of_marks(lines: Lines, index: int) -> bool:
    """True for the last line of a cut file if it is the beginning of a count or a date."""
    text = lines[index].text
    if lines[index].kind is not Kind.TEXT:
        return lines[index].kind is Kind.BULLET
    if _CUT_COUNT.fullmatch(text):
        return True
    return index > 0 and lines[index - 1].kind is Kind.DOT and bool(_CUT_DATE.fullmatch(text))
