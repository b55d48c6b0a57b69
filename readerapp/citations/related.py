"""The skeleton of a related-work section: papers by tag and date, each with the reader's own sentence.

A paper with several tags stands once: under the tag that has a favourite key, else under the one that lies
deepest (`ml/nlp` before `ml`), else under the one that fewest of these papers have. Its sentence is the first
of its note, else its first highlight; where the reader has said nothing, a TODO says so. Nothing is invented.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum

from readerapp.citations import copies, facts, keys, latex, markdown, names
from readerapp.citations.text import one_line
from readerapp.model.paper import Paper

OTHER = "Further work"
_LONGEST = 400  # characters of a sentence; a note without a stop is cut at a word
_SENTENCE = re.compile(r".+?[.!?…](?=[\s\"”’)\]]|$)[\"”’)\]]*", re.DOTALL)
_ABBREVIATED = re.compile(r"(?:\b(?:e\.g|i\.e|cf|al|Fig|Eq|Sec|vs|resp|approx|etc)|(?<!\S)[A-Z])\.$")
_MARKUP = re.compile(r"^\s*(?:#{1,6}\s+|>\s?|[-*+]\s+(?:\[[ xX]\]\s+)?|\d{1,3}[.)]\s+)")
_EMPHASIS = re.compile(r"(\*\*|__|\*|`|~~)(?=\S)(.+?)(?<=\S)\1")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)\s]*\)")


class RelatedForm(StrEnum):
    """The language of the text; its value is its name on the command line."""

    TEX = "tex"
    MARKDOWN = "md"


def related_work(papers: Iterable[Paper], form: RelatedForm) -> str:
    """The text of a section, oldest paper first under each heading."""
    keyed = sorted(keys.with_keys(papers), key=_order)
    groups = _grouped(keyed)
    heading = "\\section{Related work}\n" if form is RelatedForm.TEX else "# Related work\n"
    parts = [_group(name, found, form, alone=len(groups) == 1) for name, found in groups]
    return heading + "".join("\n" + part for part in parts)


def sentence(paper: Paper) -> str:
    """The reader's own sentence on a paper as plain text, or nothing."""
    for text in (_plain(paper.note), *(each.comment or each.quote for each in paper.highlights)):
        if found := _first_sentence(one_line(text)):
            return found
    return ""


def without_sentence(papers: Iterable[Paper]) -> int:
    """Of how many papers the reader has said nothing yet."""
    return sum(not sentence(paper) for paper in papers)


def _order(paper: Paper) -> tuple[str, str, int]:
    date = facts.known(paper).date.iso
    return date or "9999", paper.title.casefold(), paper.id  # what has no date comes last


# --- under which heading -----------------------------------------------------------------------


def _grouped(papers: Sequence[Paper]) -> list[tuple[str, list[Paper]]]:
    """Headings with their papers, in the order of their names; papers without a tag come last."""
    common = Counter(tag.name for paper in papers for tag in paper.tags)
    groups: dict[str, list[Paper]] = {}
    for paper in papers:
        groups.setdefault(_home(paper, common), []).append(paper)
    return sorted(groups.items(), key=lambda group: (group[0] == "", group[0].casefold()))


def _home(paper: Paper, common: Counter[str]) -> str:
    if not paper.tags:
        return ""
    best = min(
        paper.tags,
        key=lambda tag: (tag.favourite or 10, -tag.name.count("/"), common[tag.name], tag.name.casefold()),
    )
    return best.name


# --- the text ----------------------------------------------------------------------------------


def _group(name: str, papers: Sequence[Paper], form: RelatedForm, *, alone: bool) -> str:
    write = _tex if form is RelatedForm.TEX else _markdown
    body = "".join(write(paper) for paper in papers)
    if alone and not name:
        return body
    words = one_line(name.rsplit("/", 1)[-1].replace("-", " ").replace("_", " ")) or OTHER
    title = words if len(words.split()[0]) < 5 else words[:1].upper() + words[1:]  # "nlp" is a name, too
    if form is RelatedForm.TEX:
        return f"\\paragraph{{{latex.to_biblatex(title)}.}}\n{body}"
    return f"## {markdown.escape(title)}\n\n{body}"


def _tex(paper: Paper) -> str:
    said, cite = sentence(paper), copies.latex_command([paper])
    if not said:
        return f"% TODO: {_title(paper)}\n{latex.to_biblatex(_who(paper))}~{cite} TODO.\n"
    return f"{_with_citation(latex.to_biblatex(said), '~' + cite)}\n"


def _markdown(paper: Paper) -> str:
    said, cite = sentence(paper), f"[{copies.pandoc_key(paper)}]"
    if not said:
        return f"{markdown.escape(_who(paper))} {cite} TODO: {markdown.escape(_title(paper))}\n"
    return f"{_with_citation(markdown.escape(said), ' ' + cite)}\n"


def _with_citation(said: str, cite: str) -> str:
    """The citation before the stop of a sentence; a sentence without a stop gets one."""
    if said.endswith((".", "!", "?")) and not said.endswith(("..", r"\.")):
        return f"{said[:-1]}{cite}{said[-1]}"
    return f"{said}{cite}" + ("" if said.endswith(("…", "..")) else ".")


def _who(paper: Paper) -> str:
    """`Vaswani et al.`; without authors the title."""
    people = [name for name in map(names.parse, paper.authors) if name]
    if not people:
        return _title(paper)
    first = people[0]
    family = f"{first.particle} {first.family}".strip()
    if len(people) == 2:
        return f"{family} and {people[1].particle} {people[1].family}".replace("  ", " ")
    return family if len(people) == 1 else f"{family} et al."


def _title(paper: Paper) -> str:
    return latex.to_plain(paper.title) or "Untitled"


# --- the reader's sentence ---------------------------------------------------------------------


def _plain(note: str) -> str:
    """The first paragraph of a Markdown note that says something, without its markup."""
    for paragraph in re.split(r"\n\s*\n", note.strip()):
        lines = [line for line in paragraph.splitlines() if not re.match(r"\s*(?:#{1,6}\s|```|---|\|)", line)]
        text = " ".join(_MARKUP.sub("", line).strip() for line in lines)
        text = _LINK.sub(r"\1", text)
        text = _EMPHASIS.sub(r"\2", _EMPHASIS.sub(r"\2", text)).strip()
        if any(letter.isalnum() for letter in text):
            return text
    return ""


def _first_sentence(text: str) -> str:
    end = 0
    while match := _SENTENCE.match(text, end):
        end = match.end()
        if not _ABBREVIATED.search(text[:end]):
            return _cut(text[:end])
    return _cut(text)


def _cut(text: str) -> str:
    if len(text) <= _LONGEST:
        return text
    return text[:_LONGEST].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
