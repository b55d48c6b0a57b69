"""An entry that somebody else wrote, for a paper of the library: is it that paper? What is to be set in it?

Only what the reader said of the paper goes into it: corrected fields, tags as keywords, and the note where it
is asked for. What sources say otherwise does not: who wrote the entry may know better.
"""

import re
import unicodedata
from collections.abc import Mapping

from readerapp.citations import bib_fields, latex
from readerapp.model.paper import Paper

_PLACES = ("journal", "journaltitle", "booktitle", "howpublished")
_NOTES = ("annote", "annotation")
_COMMAND = re.compile(r"\\(?:[A-Za-z]+\s*|.)")
_SEPARATED = re.compile(r"\s*[,;]\s*")
_VERSION = re.compile(r"v\d+$")
_MONTHS = ("", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

Wanted = dict[str, str | None]


def shows(entry: str, key: str, paper: Paper) -> bool:
    """True if this entry stands for this paper, which has its key, here or in an imported file."""
    if ("citation key", key) in paper.extra:
        return True
    there = bib_fields.values(entry)
    doi, eprint = there.get("doi", "").lower(), _VERSION.sub("", there.get("eprint", "").lower())
    if doi and doi.endswith(paper.identifier("doi") or " "):
        return True
    if eprint and eprint.removeprefix("arxiv:") == (paper.identifier("arxiv") or " "):
        return True
    return _folded(there.get("title", "")) == _folded(paper.title)


def updated(entry: str, ours: str, paper: Paper) -> str:
    """The entry with what the reader said of the paper; `ours` is how we would write it ourselves."""
    there, now = bib_fields.values(entry), bib_fields.values(ours)
    said = {each.field for each in paper.said if each.by_reader}
    wanted: Wanted = {}
    if "title" in said:
        wanted["title"] = now.get("title")
    if "authors" in said:
        wanted["author"] = now.get("author")
    if "venue" in said:
        wanted |= _place(there, now)
    if "published" in said:
        wanted |= _date(there, now)
    if "identifiers" in said:
        wanted["doi"] = now.get("doi")
    wanted |= _keywords(there, now) | _note(there, now)
    return bib_fields.with_fields(
        entry, {name: value for name, value in wanted.items() if _differs(there, name, value)}
    )


def _differs(there: Mapping[str, str], name: str, value: str | None) -> bool:
    if value is None:
        return name in there
    return name not in there or _plain(there[name]) != _plain(value)


def _place(there: Mapping[str, str], now: Mapping[str, str]) -> Wanted:
    """The venue, in the field where the entry has one."""
    name = next((each for each in _PLACES if each in there), "")
    new = next((each for each in _PLACES if each in now), "")
    return {name or new: now.get(new)} if name or new else {}


def _date(there: Mapping[str, str], now: Mapping[str, str]) -> Wanted:
    """The date, in the language of the entry: `date`, or `year` and `month`."""
    on = now.get("date") or _iso(now.get("year", ""), now.get("month", ""))
    if "date" in there or ("year" not in there and "date" in now):
        return {"date": on or None}
    month = _MONTHS[int(on[5:7])] if len(on) >= 7 else None
    return {"year": on[:4] or None, "month": month}


def _iso(year: str, month: str) -> str:
    return f"{year}-{_MONTHS.index(month):02}" if month in _MONTHS[1:] else year


def _keywords(there: Mapping[str, str], now: Mapping[str, str]) -> Wanted:
    """The tags behind the keywords that the entry has."""
    words = [word for word in _SEPARATED.split(there.get("keywords", "")) if word]
    known = {_plain(word).casefold() for word in words}
    new = [tag for tag in now.get("keywords", "").split(", ") if tag and _plain(tag).casefold() not in known]
    return {"keywords": ", ".join([*words, *new])} if new else {}


def _note(there: Mapping[str, str], now: Mapping[str, str]) -> Wanted:
    name = next((each for each in _NOTES if each in now), "")
    return {next((each for each in _NOTES if each in there), name): now[name]} if name else {}


def _plain(value: str) -> str:
    """A value without braces, to see whether two say the same."""
    return " ".join(latex.to_plain(value).replace("{", "").replace("}", "").split())


def _folded(text: str) -> str:
    bare = unicodedata.normalize("NFKD", _COMMAND.sub("", text).casefold())
    return "".join(letter for letter in bare if letter.isalnum())
