"""What an entry of BibTeX takes over from others: `crossref` from a book or journal, `xdata` from anywhere.

Never what names one paper: a DOI, an address or an abstract of the whole would make its parts one paper.
"""

from collections.abc import Sequence

from readerapp.feeds.bibtex_entries import Fields, RawEntry

_DEEPEST = 8
_OWN = frozenset(
    """title subtitle titleaddon shorttitle sorttitle indextitle indexsorttitle crossref xref xdata entryset
    entrysubtype execute label options presort related relatedoptions relatedstring relatedtype shorthand
    shorthandintro sortkey sortname key ids keywords abstract annote annotation note addendum doi url urldate
    eprint eprinttype archiveprefix eprintclass primaryclass arxivid pmid file pdf pages pagetotal langid
    timestamp biburl bibsource bdsk-url-1 date-added date-modified owner groups""".split()
)
_PARTS_OF_BOOKS = frozenset(
    "incollection inproceedings conference inbook inreference suppcollection suppbook bookinbook".split()
)
_XDATA_OWN = frozenset(("xdata", "ids"))


def completed(entries: Sequence[RawEntry]) -> tuple[list[Fields], list[str]]:
    """The fields of each entry with those it takes over, and the keys that it names but no entry has."""
    by_key: dict[str, RawEntry] = {}
    for entry in entries:
        by_key.setdefault(entry.key.lower(), entry)
    lost: dict[str, None] = {}
    done: dict[int, Fields] = {}
    fields = [_fields(entry, by_key, done, lost, 0) for entry in entries]
    return fields, list(lost)


def _fields(
    entry: RawEntry, by_key: dict[str, RawEntry], done: dict[int, Fields], lost: dict[str, None], depth: int
) -> Fields:
    if id(entry) in done:
        return done[id(entry)]
    fields = done[id(entry)] = dict(entry.fields)  # kept before it is complete: entries may name each other
    for name, adopt in (("xdata", _from_data), ("crossref", _from_parent)):
        for key in _keys(entry.fields.get(name, ""), name):
            parent = by_key.get(key.lower())
            if parent is None:
                lost[key] = None
            elif parent is not entry and depth < _DEEPEST:
                adopt(fields, _fields(parent, by_key, done, lost, depth + 1), entry.type)
    return fields


def _keys(text: str, name: str) -> list[str]:
    parts = text.split(",") if name == "xdata" else [text]
    return [key for part in parts if (key := " ".join(part.split()))]


def _from_data(fields: Fields, parent: Fields, _: str) -> None:
    for name, value in parent.items():
        if name not in _XDATA_OWN:
            fields.setdefault(name, value)


def _from_parent(fields: Fields, parent: Fields, kind: str) -> None:
    """A book gives its title to its parts as `booktitle`, a journal to its articles as `journal`."""
    whole = {name: value for name, value in parent.items() if name not in _OWN}
    title = ": ".join(part for name in ("title", "subtitle") if (part := parent.get(name, "")))
    if kind in _PARTS_OF_BOOKS and title:
        whole.setdefault("booktitle", title)
    elif kind == "article" and title and not {"journal", "journaltitle"} & {*fields, *whole}:
        whole["journaltitle"] = title
    if {"date", "year"} & fields.keys():
        for name in ("date", "year", "month", "day"):
            whole.pop(name, None)
    for name, value in whole.items():
        fields.setdefault(name, value)
