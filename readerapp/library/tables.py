"""The tables of a library, declared once for people, types and single objects.

Nobody but the writer imports this module: SQLModel costs three times a bare window's start, so
lists are read with plain SQL (`lists.py`, `papers.py`). `migrations/` makes the same tables in
numbered steps; a test holds the two together.

What the feeds say (`snapshot`, `sighting`, `claim`, `paper`, `paper_text`, `identifier`) and what
the reader did (`state`, `tag`, `paper_tag`, `note`, `highlight`, `citation_key`) never share a table, so an
import has no way to touch a star. Rows that a user can touch carry `rev` and `updated_at`, and a
`uid`, so that a library can be shared one day.
"""

from sqlalchemy import Column, Float, Index, Integer, LargeBinary, Text, text
from sqlmodel import Field, SQLModel


class SnapshotTable(SQLModel, table=True):
    """One imported page. `withdrawn` after its import was undone; unfinished while it runs."""

    __tablename__ = "snapshot"

    id: int | None = Field(default=None, primary_key=True)
    uid: str
    sha256: str = Field(index=True)
    name: str
    origin: str
    format: str
    source: str
    authority: int
    captured_on: str
    captured_from: str
    imported_at: str
    finished: bool = False
    withdrawn: bool = False
    receipt: str = ""


class PaperTable(SQLModel, table=True):
    """The small row that every list reads. `authors` is a JSON array of four names at most.

    A paper that proved to be another one is `merged_into` that: hidden, while its sightings speak
    for the other. That other one is itself never merged.
    """

    __tablename__ = "paper"
    __table_args__ = (
        Index("paper_category", "category", sqlite_where=text("category IS NOT NULL")),
        Index("paper_venue", "venue", sqlite_where=text("venue IS NOT NULL")),
        Index("paper_merged", "merged_into", sqlite_where=text("merged_into IS NOT NULL")),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True)
    uid: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    title: str
    title_hash: int = Field(index=True)
    authors: str = "[]"
    author_count: int | None = None
    organisation: str | None = None
    published_on: str | None = None
    published_how: str | None = None
    venue: str | None = None
    category: str | None = None
    upvotes: int | None = None
    comments: int | None = None
    snapshot_id: int
    added_at: str
    merged_into: int | None = None


class PaperTextTable(SQLModel, table=True):
    """The long parts of a paper, read only when one is opened, exported or indexed."""

    __tablename__ = "paper_text"

    paper_id: int = Field(primary_key=True)
    authors: str = "[]"
    abstract: str = ""
    abstract_cut: bool = False
    summary: str = ""
    updated: str | None = None
    categories: str = "[]"
    links: str = "[]"
    comment: str = ""
    extra: str = "[]"


class IdentifierTable(SQLModel, table=True):
    """Which paper has this strong id."""

    __tablename__ = "identifier"
    __table_args__ = (Index("identifier_paper", "paper_id"), {"sqlite_with_rowid": False})

    scheme: str = Field(primary_key=True)
    value: str = Field(primary_key=True)
    paper_id: int


class SightingTable(SQLModel, table=True):
    """A paper in a snapshot. `agrees` has a bit for each field on which it said what the paper says."""

    __tablename__ = "sighting"
    __table_args__ = (Index("sighting_paper", "paper_id"), {"sqlite_with_rowid": False})

    snapshot_id: int = Field(primary_key=True)
    paper_id: int = Field(primary_key=True)
    rank: int
    upvotes: int | None = None
    comments: int | None = None
    line: int | None = None
    agrees: int = 0


class ImprovedTable(SQLModel, table=True):
    """Which import has filled in or bettered what was known of a paper."""

    __tablename__ = "improved"
    __table_args__ = ({"sqlite_with_rowid": False},)

    snapshot_id: int = Field(primary_key=True)
    paper_id: int = Field(primary_key=True)


class UnsettledTable(SQLModel, table=True):
    """A huge snapshot that was undone or done again: the papers after `after` are still to follow."""

    __tablename__ = "unsettled"

    snapshot_id: int = Field(primary_key=True)
    after: int = 0


class ClaimTable(SQLModel, table=True):
    """What a snapshot said otherwise about one field; `value` is JSON."""

    __tablename__ = "claim"
    __table_args__ = ({"sqlite_with_rowid": False},)

    paper_id: int = Field(primary_key=True)
    snapshot_id: int = Field(primary_key=True)
    field: int = Field(primary_key=True)
    value: str


class StateTable(SQLModel, table=True):
    """The reader's marks, with the day that lists are ordered by (written by ingest alone).

    The indexes are read backwards: filled forwards, as large imports come in order of time, pages are full.
    `hidden` papers belong to undone imports only. `status` counts in the order of `Status`. `has` are the
    bits of `facts.THINGS`, written by ingest too. `done_at` is in seconds, for papers that are done.
    """

    __tablename__ = "state"
    __table_args__ = (
        Index("state_shelf", "hidden", "trashed", "status", "order_on", text("paper_id DESC")),
        Index("state_all", "hidden", "trashed", "order_on", text("paper_id DESC")),
        Index(
            "state_star",
            *("hidden", "trashed", "order_on", text("paper_id DESC")),
            sqlite_where=text("starred = 1"),
        ),
        Index("state_done", "done_at", sqlite_where=text("done_at IS NOT NULL")),
    )

    paper_id: int = Field(primary_key=True)
    hidden: bool = False
    trashed: bool = False
    status: int = 0
    starred: bool = False
    seen: bool = False
    order_on: str = ""
    added_in: int = 0
    has: int = 0
    done_at: int | None = None
    rev: int = 0
    updated_at: float = Field(default=0.0, sa_column=Column(Float, nullable=False))


class TagTable(SQLModel, table=True):
    """A tag; `folded` is its name for comparison, `used_at` when it was last given.

    `favourite` is the key that gives it, 1 to 9. It is not unique: a deleted tag must be able to come back.
    """

    __tablename__ = "tag"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: int | None = Field(default=None, primary_key=True)
    uid: str
    name: str
    folded: str = Field(unique=True)
    colour: str | None = None
    favourite: int | None = None
    used_at: float = Field(default=0.0, sa_column=Column(Float, nullable=False))
    rev: int = 0
    updated_at: float = Field(default=0.0, sa_column=Column(Float, nullable=False))


class PaperTagTable(SQLModel, table=True):
    """Which papers wear which tag."""

    __tablename__ = "paper_tag"
    __table_args__ = (Index("paper_tag_paper", "paper_id", "tag_id"), {"sqlite_with_rowid": False})

    tag_id: int = Field(primary_key=True)
    paper_id: int = Field(primary_key=True)


class MergingTable(SQLModel, table=True):
    """How a paper was merged, so that it can be taken back: by a snapshot, or (NULL) by the reader."""

    __tablename__ = "merging"
    __table_args__ = (
        Index("merging_gone", "gone"),
        Index("merging_snapshot", "snapshot_id"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True)
    gone: int
    snapshot_id: int | None = None
    patch: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class NoteTable(SQLModel, table=True):
    """The reader's note on a paper, Markdown."""

    __tablename__ = "note"

    paper_id: int = Field(primary_key=True)
    text: str
    rev: int = 0
    updated_at: float = Field(default=0.0, sa_column=Column(Float, nullable=False))


class HighlightTable(SQLModel, table=True):
    """A passage of an abstract that the reader marked, with what stood around it (`model/highlights.py`)."""

    __tablename__ = "highlight"
    __table_args__ = (Index("highlight_paper", "paper_id"), {"sqlite_with_rowid": False})

    uid: str = Field(primary_key=True)
    paper_id: int
    quote: str
    prefix: str = ""
    suffix: str = ""
    colour: str = ""
    comment: str = ""
    rev: int = 0
    updated_at: float = Field(default=0.0, sa_column=Column(Float, nullable=False))


class SavedViewTable(SQLModel, table=True):
    """A query with a name, over everything; `folded` is its name for comparison, `sort` a `Sort` or ''."""

    __tablename__ = "saved_view"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: int | None = Field(default=None, primary_key=True)
    uid: str
    name: str
    folded: str = Field(unique=True)
    query: str
    sort: str = ""
    position: float = Field(default=0.0, sa_column=Column(Float, nullable=False))
    rev: int = 0
    updated_at: float = Field(default=0.0, sa_column=Column(Float, nullable=False))


class BibliographyTable(SQLModel, table=True):
    """A file that follows a view. What was written into it: `bib_file` and `bib_entry`."""

    __tablename__ = "bibliography"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: int | None = Field(default=None, primary_key=True)
    uid: str
    view_id: int
    path: str = Field(unique=True)
    format: str
    abstracts: bool = False
    notes: bool = False
    paused: bool = False
    rev: int = 0
    updated_at: float = Field(default=0.0, sa_column=Column(Float, nullable=False))


class BibFileTable(SQLModel, table=True):
    """What we know of a .bib that we wrote, for a view or once: it is not the reader's doing, so no undo.

    `sha256` is that of its bytes after our last writing, `failure` why the last one failed, `outcome` JSON.
    """

    __tablename__ = "bib_file"

    id: int | None = Field(default=None, primary_key=True)
    path: str = Field(unique=True)
    written_at: str = ""
    sha256: str = ""
    failure: str = ""
    outcome: str = ""


class BibEntryTable(SQLModel, table=True):
    """An entry that is ours as long as its text in the file has this digest."""

    __tablename__ = "bib_entry"
    __table_args__ = ({"sqlite_with_rowid": False},)

    file_id: int = Field(primary_key=True)
    key: str = Field(primary_key=True)
    digest: str


class CitationKeyTable(SQLModel, table=True):
    """A citation key that was given once and therefore belongs to its paper for ever.

    `snapshot_id`: the page that brought the key along; such a key is no mark of the reader's.
    """

    __tablename__ = "citation_key"
    __table_args__ = (
        Index("citation_key_paper", "paper_id"),
        Index("citation_key_nocase", text("key COLLATE NOCASE")),
        {"sqlite_with_rowid": False},
    )

    key: str = Field(primary_key=True)
    paper_id: int
    current: bool = True
    snapshot_id: int | None = None


class CitationMarkTable(SQLModel, table=True):
    """What the reader decided for the citation of a paper.

    `kind` is "capitals" (`value` is a word that keeps them) or "ignored" (`value` names a finding).
    """

    __tablename__ = "citation_mark"
    __table_args__ = ({"sqlite_with_rowid": False},)

    paper_id: int = Field(primary_key=True)
    kind: str = Field(primary_key=True)
    value: str = Field(primary_key=True)


class CorrectionTable(SQLModel, table=True):
    """The reader's own word on a field: `value` is JSON, `null` says that there is nothing to say."""

    __tablename__ = "correction"
    __table_args__ = ({"sqlite_with_rowid": False},)

    paper_id: int = Field(primary_key=True)
    field: int = Field(primary_key=True)
    value: str


class DistinctPairTable(SQLModel, table=True):
    """Two papers of which the reader said that they are not one; the older is `paper_id`."""

    __tablename__ = "distinct_pair"
    __table_args__ = ({"sqlite_with_rowid": False},)

    paper_id: int = Field(primary_key=True)
    other_id: int = Field(primary_key=True)


class ActionTable(SQLModel, table=True):
    """The journal: one line an action, with what is needed to take it back.

    The long columns come last: SQLite would read through them to reach what stands behind.
    """

    __tablename__ = "action"
    __table_args__ = (Index("action_state", "state", "undone"), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True)
    at: float = Field(sa_column=Column(Float, nullable=False))
    label: str
    kind: str
    state: int = 0
    undone: int = 0
    edit: str
    patch: bytes = Field(default=b"", sa_column=Column(LargeBinary, nullable=False))


class CounterTable(SQLModel, table=True):
    """The counts of the sidebar: `kind` and `key` as `counters.py` has them."""

    __tablename__ = "counter"
    __table_args__ = ({"sqlite_with_rowid": False},)

    kind: int = Field(primary_key=True)
    key: str = Field(primary_key=True)
    papers: int


class SearchLogTable(SQLModel, table=True):
    """What the full-text index has still to learn about papers that it knows already.

    `old` is the JSON of the indexed text where that changed, NULL where only tags or the note did.
    """

    __tablename__ = "search_log"
    __table_args__ = ({"sqlite_autoincrement": True},)

    seq: int | None = Field(default=None, sa_column=Column(Integer, primary_key=True))
    paper_id: int
    old: str | None = Field(default=None, sa_column=Column(Text, nullable=True))
