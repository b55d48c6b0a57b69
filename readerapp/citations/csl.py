"""Citations and bibliographies in a style of the Citation Style Language (https://citationstyles.org/).

citeproc-py does the work; what it is known to leave undone is mended here and in `csl_mending`. It is loaded
when the first citation is asked for, never before: it costs a tenth of a second.

The result is HTML of a few tags (`i b u sup sub span`), from which plain text and Markdown are made. Text of
feeds never becomes a tag: its angle brackets travel as characters that no text can hold (`text.one_line`
removes them) and come out as entities.
"""

import html
import re
import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from readerapp.citations import csl_json, csl_mending, csl_titles, facts, keys, markdown
from readerapp.citations.formats import Options
from readerapp.citations.venues import Kind
from readerapp.errors import AppError
from readerapp.model.paper import Paper

Item = dict[str, Any]

_BROKEN = "The citation style “{name}” could not be used for this paper: {reason}."
_TAG = re.compile(r"</?(?:i|b|u|sup|sub)>|<span style=\"font-variant:small-caps;\">|</span>")
_MARKS = {"<i>": "*", "</i>": "*", "<b>": "**", "</b>": "**", "<u>": "", "</u>": ""}


@dataclass(frozen=True, slots=True)
class Formatted:
    """One entry of a bibliography as HTML of a few tags."""

    html: str

    @property
    def plain(self) -> str:
        """The same without typefaces."""
        return html.unescape(_TAG.sub("", self.html))

    @property
    def markdown(self) -> str:
        """The same in Markdown."""
        parts = _TAG.split(self.html)
        tags = _TAG.findall(self.html)
        shown = [markdown.escape(html.unescape(parts[0])) if parts[0].strip() else parts[0]]
        for tag, part in zip(tags, parts[1:], strict=True):
            shown.append(_MARKS.get(tag, tag if tag.startswith(("<su", "</su")) else ""))
            shown.append(_spaced(part))
        return "".join(shown)


def _spaced(part: str) -> str:
    """Escaped for Markdown, with the blanks at its ends."""
    text = html.unescape(part)
    core = text.strip()
    if not core:
        return text
    begin, _, end = text.partition(core)
    return begin + markdown.escape(core) + end


class Processor:
    """One style, ready to format any number of papers."""

    def __init__(self, name: str, source: bytes) -> None:
        """`source` is the style's XML, of which `csl_styles.describe` has already thought well."""
        self._name = name
        self._style = csl_mending.load(source)

    def bibliography(self, papers: Iterable[Paper]) -> list[Formatted]:
        """The papers in the order of the style, or in the given one where it numbers them so."""
        keyed = {f"paper{paper.id}": paper for paper in keys.with_keys(papers)}
        if not keyed:
            return []
        items = {key: _item(key, paper) for key, paper in keyed.items()}
        entries = self._run(items)
        if nameless := _without_address(entries, keyed):
            items |= {key: _as_in_a_journal(items[key], arxiv) for key, arxiv in nameless.items()}
            entries = self._run(items)
        numbered = csl_mending.numbers(self._style)
        return [
            Formatted(self._tidied(entry, items[key], number if numbered else 0))
            for number, (key, entry) in enumerate(entries.items(), 1)
        ]

    def _tidied(self, entry: str, item: Item, number: int) -> str:
        text = csl_mending.tidied(entry, self._style, number)
        return text if item.get("author") else csl_mending.without_second(text, item.get("title", ""))

    def entry(self, paper: Paper) -> Formatted:
        """One paper alone: the entry of a bibliography, without its number."""
        entry = self.bibliography([paper])[0]
        return Formatted(csl_mending.without_number(entry.html, self._style))

    def _run(self, items: dict[str, Item]) -> dict[str, str]:
        """The entries by the ids of their items, in the order of the style."""
        from citeproc import Citation, CitationItem, CitationStylesBibliography, formatter
        from citeproc.source.json import CiteProcJSON

        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of terms that a locale lacks: it then shows none
                source = CiteProcJSON(list(items.values()))
                whole = CitationStylesBibliography(self._style, source, formatter.html)
                for key in items:
                    whole.register(Citation([CitationItem(key)]))
                whole.sort()
                entries = [csl_mending.unmasked(str(entry)) for entry in whole.bibliography()]
                return dict(zip(whole.keys, entries, strict=True))
        except Exception as error:
            reason = f"{type(error).__name__} {error}".strip()
            raise AppError(_BROKEN.format(name=self._name, reason=reason)) from error


def _item(key: str, paper: Paper) -> Item:
    """The paper as CSL-JSON, its text masked, its names of journals safe from other capitals."""
    item = csl_json.item(paper, Options())
    for name in ("citation-key", "keyword", "archive_location"):  # which styles show in print
        item.pop(name, None)
    return {name: csl_titles.shown(name, value) for name, value in (item | {"id": key}).items()}


def _without_address(entries: dict[str, str], papers: dict[str, Paper]) -> dict[str, str]:
    """The preprints that an older style does not give the arXiv id of, each with that."""
    found = {key: facts.known(papers[key]) for key in entries}
    return {
        key: known.arxiv
        for key, known in found.items()
        if known.arxiv and known.kind is Kind.PREPRINT and known.arxiv not in entries[key]
    }


def _as_in_a_journal(item: Item, arxiv: str) -> Item:
    """A preprint as such styles have long been given it."""
    place = csl_titles.shown("container-title", f"arXiv preprint arXiv:{arxiv}")
    kept = {name: value for name, value in item.items() if name not in ("publisher", "number")}
    return kept | {"type": "article-journal", "container-title": place}
