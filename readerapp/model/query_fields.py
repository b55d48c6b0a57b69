"""The words of the query language: one table for the parser, the suggestions and the help.

Help and suggestions show what stands here, so they cannot promise what the parser does not read. `N` marks
a text for translation, as in the window's own tables; the words of the language itself stay English, and
`LOCAL` adds words of other languages, which are always understood too.
"""

from dataclasses import dataclass


def N(_context: str, text: str) -> str:  # noqa: N802 - the name that lupdate is told
    """Mark a text for translation; it is translated where it is shown."""
    return text


@dataclass(frozen=True, slots=True)
class Field:
    """A word before a colon. `kind` says how its value is read; `example` is a value, `help` one sentence."""

    name: str
    kind: str
    example: str
    help: str


FIELDS = (
    Field("title", "text", "transformer", N("query", "words of the title")),
    Field("author", "text", '"Ada Lovelace"', N("query", "names of authors")),
    Field("abstract", "text", '"diffusion model"', N("query", "words of the abstract")),
    Field("note", "text", "reread", N("query", "words of your note and highlights")),
    Field("highlight", "text", '"key idea"', N("query", "words that you marked, or wrote to them")),
    Field("tag", "tag", "ml/nlp", N("query", "a tag, with all below it; tag:none for papers without")),
    Field("is", "is", "starred", N("query", "where a paper stands with you")),
    Field("has", "has", "note", N("query", "what a paper has")),
    Field("feed", "facet", '"Hugging Face"', N("query", "the feed that showed it")),
    Field("venue", "facet", "NeurIPS", N("query", "journal or conference")),
    Field("cat", "facet", "cs.LG", N("query", "its first category; cat:cs has all of cs")),
    Field("lang", "facet", "en", N("query", "language, where the source says it")),
    Field("year", "when", "2024..2026", N("query", "when it was published, or first seen if nobody says")),
    Field("published", "when", "2025-07", N("query", "the same, to the month or the day")),
    Field("before", "before", "2026-01-31", N("query", "published before a year, month or day")),
    Field("after", "after", "2026-01", N("query", "published after a year, month or day")),
    Field("added", "when", "7d", N("query", "when you imported it")),
    Field("read", "when", "30d", N("query", "when you marked it as done")),
    Field("updated", "when", "today", N("query", "when an import last filled it in or bettered it")),
    Field("upvotes", "number", ">50", N("query", "upvotes on any page")),
    Field("rank", "number", "<=3", N("query", "its place on any page")),
    Field("doi", "id", "10.1000/182", N("query", "DOI")),
    Field("arxiv", "id", "1706.03762", N("query", "arXiv identifier")),
    Field("openreview", "id", "rJl-b3RcF7", N("query", "OpenReview identifier")),
    Field("acl", "id", "P19-1001", N("query", "ACL Anthology identifier")),
    Field("pmid", "id", "31452104", N("query", "PubMed identifier")),
    Field("key", "key", "vaswani2017attention", N("query", "citation key; several with commas between them")),
    Field("snapshot", "snapshot", "3", N("query", "number of an import; 3/added, 3/new, 3/gone, 3/up, …")),
    Field("view", "view", '"To review"', N("query", "all that a saved view finds")),
    Field("sort", "sort", "added-", N("query", "the order; a minus behind it turns it round")),
)

FATES = ("added", "updated", "merged", "known")
"""What an import may have made of a paper; "known" is what was there already."""

COMPARED = ("new", "again", "gone", "up", "down", "since")
"""What became of a paper since another snapshot; "since" leaves nothing out, and has the other one named."""

STATE_HELP = {
    "inbox": N("query", "not yet decided"),
    "to-read": N("query", "kept for later"),
    "done": N("query", "read, or put away"),
    "dismissed": N("query", "not for you"),
    "starred": N("query", "with a star"),
    "seen": N("query", "looked at"),
    "unseen": N("query", "never looked at"),
    "updated": N("query", "filled in or bettered by a later import"),
    "duplicate": N("query", "may be the same paper as another"),
    "trashed": N("query", "in the Trash"),
}
THING_HELP = {
    "note": N("query", "a note of yours"),
    "highlight": N("query", "a passage that you marked"),
    "tag": N("query", "any tag"),
    "key": N("query", "a citation key"),
    "abstract": N("query", "an abstract"),
    "authors": N("query", "named authors"),
    "venue": N("query", "a venue"),
    "doi": N("query", "a DOI"),
    "arxiv": N("query", "an arXiv identifier"),
    "link": N("query", "any link"),
    "pdf": N("query", "a link to a PDF"),
    "code": N("query", "a link to code"),
}
SORT_HELP = {
    "published-": N("query", "newest first"),
    "published": N("query", "oldest first"),
    "added-": N("query", "last added first"),
    "added": N("query", "first added first"),
    "title": N("query", "by title"),
    "title-": N("query", "by title, from the end"),
    "author": N("query", "by first author"),
    "author-": N("query", "by first author, from the end"),
    "read-": N("query", "last read first"),
    "rank": N("query", "by place in the feed"),
}
DATE_HELP = {
    "today": N("query", "today"),
    "yesterday": N("query", "yesterday"),
    "week": N("query", "since Monday"),
    "month": N("query", "since the first of the month"),
    "7d": N("query", "the last seven days; also 2w, 3m, 1y"),
    "2026": N("query", "a year; also 2026-01 and 2026-01-31"),
    "2024..2026": N("query", "from the first to the last; either may be left out"),
}
RULES = (
    ("deep learning", N("query", "both words, anywhere in title, authors, abstract, tags and note")),
    ('"deep learning"', N("query", "these words, side by side")),
    ("transf*", N("query", "words that begin so")),
    ("-survey", N("query", "not this; also NOT survey")),
    ("graph OR tree", N("query", "one of both; OR in capitals, weaker than a space")),
    ("(graph OR tree) -title:survey", N("query", "brackets keep together")),
    ("title:(graph OR tree)", N("query", "a field for all in the brackets")),
)

FIELD = {field.name: field for field in FIELDS}
STATES = tuple(STATE_HELP)
THINGS = tuple(THING_HELP)
SORTS = tuple(SORT_HELP)


def named(kind: str) -> tuple[str, ...]:
    """The fields of one kind."""
    return tuple(field.name for field in FIELDS if field.kind == kind)


TEXT_FIELDS = named("text")
FACETS = named("facet")
IDENTIFIERS = named("id")
DATES = (*named("when"), "before", "after")
NUMBERS = named("number")

SAME_STATE = {"toread": "to-read", "later": "to-read", "trash": "trashed", "archived": "done", "read": "done"}
SAME_THING = {"notes": "note", "highlights": "highlight", "tags": "tag", "author": "authors", "links": "link"}
SAME_FIELD = {"category": "cat", "source": "feed", "date": "published", "authors": "author", "tags": "tag"}

# Words of other languages for fields and values. English always works, whatever the window's language.
LOCAL = {
    "titel": "title", "autor": "author", "autorin": "author", "zusammenfassung": "abstract",
    "notiz": "note", "markierung": "highlight", "schlagwort": "tag", "ist": "is", "hat": "has",
    "quelle": "feed", "zeitschrift": "venue", "kategorie": "cat", "sprache": "lang", "jahr": "year",
    "erschienen": "published", "vor": "before", "nach": "after", "hinzugefügt": "added",
    "gelesen": "read", "aktualisiert": "updated", "ansicht": "view", "ordnung": "sort",
    "标题": "title", "作者": "author", "摘要": "abstract", "笔记": "note", "高亮": "highlight",
    "标签": "tag", "是": "is", "有": "has", "来源": "feed",
    "期刊": "venue", "类别": "cat", "语言": "lang", "年份": "year", "发表": "published",
    "早于": "before", "晚于": "after", "添加": "added", "已读": "read",
    "更新": "updated", "视图": "view", "排序": "sort",
}  # fmt: skip
LOCAL_VALUES = {
    "eingang": "inbox", "lesen": "to-read", "erledigt": "done", "abgelehnt": "dismissed",
    "markiert": "starred", "gesehen": "seen", "ungesehen": "unseen", "papierkorb": "trashed",
    "aktualisiert": "updated", "doppelt": "duplicate", "notiz": "note", "markierung": "highlight",
    "schlagwort": "tag", "heute": "today", "gestern": "yesterday", "woche": "week", "monat": "month",
    "收件箱": "inbox", "待读": "to-read", "完成": "done", "忽略": "dismissed", "星标": "starred",
    "已看": "seen", "未看": "unseen", "回收站": "trashed", "更新": "updated", "重复": "duplicate",
    "笔记": "note", "高亮": "highlight", "标签": "tag", "今天": "today", "昨天": "yesterday",
    "本周": "week", "本月": "month",
}  # fmt: skip


def field_named(word: str) -> Field | None:
    """The field of this name, in English or another language."""
    low = word.casefold()
    return FIELD.get(SAME_FIELD.get(low) or LOCAL.get(low) or low)


def english(value: str) -> str:
    """A value as the English word for it."""
    low = value.casefold()
    return LOCAL_VALUES.get(low, low)
