"""The first library: every table as of version 0.1."""

SQL = """
CREATE TABLE action (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    at FLOAT NOT NULL,
    label VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    state INTEGER NOT NULL,
    undone INTEGER NOT NULL,
    edit VARCHAR NOT NULL,
    patch BLOB NOT NULL
);
CREATE INDEX action_state ON action (state, undone);

CREATE TABLE bib_entry (
    file_id INTEGER NOT NULL,
    "key" VARCHAR NOT NULL,
    digest VARCHAR NOT NULL,
    PRIMARY KEY (file_id, "key")
) WITHOUT ROWID;

CREATE TABLE bib_file (
    id INTEGER NOT NULL,
    path VARCHAR NOT NULL,
    written_at VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL,
    failure VARCHAR NOT NULL,
    outcome VARCHAR NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (path)
);

CREATE TABLE bibliography (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid VARCHAR NOT NULL,
    view_id INTEGER NOT NULL,
    path VARCHAR NOT NULL,
    format VARCHAR NOT NULL,
    abstracts BOOLEAN NOT NULL,
    notes BOOLEAN NOT NULL,
    paused BOOLEAN NOT NULL,
    rev INTEGER NOT NULL,
    updated_at FLOAT NOT NULL,
    UNIQUE (path)
);

CREATE TABLE citation_key (
    "key" VARCHAR NOT NULL,
    paper_id INTEGER NOT NULL,
    current BOOLEAN NOT NULL,
    snapshot_id INTEGER,
    PRIMARY KEY ("key")
) WITHOUT ROWID;
CREATE INDEX citation_key_nocase ON citation_key ("key" COLLATE NOCASE);
CREATE INDEX citation_key_paper ON citation_key (paper_id);

CREATE TABLE citation_mark (
    paper_id INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    PRIMARY KEY (paper_id, kind, value)
) WITHOUT ROWID;

CREATE TABLE claim (
    paper_id INTEGER NOT NULL,
    snapshot_id INTEGER NOT NULL,
    field INTEGER NOT NULL,
    value VARCHAR NOT NULL,
    PRIMARY KEY (paper_id, snapshot_id, field)
) WITHOUT ROWID;

CREATE TABLE correction (
    paper_id INTEGER NOT NULL,
    field INTEGER NOT NULL,
    value VARCHAR NOT NULL,
    PRIMARY KEY (paper_id, field)
) WITHOUT ROWID;

CREATE TABLE counter (
    kind INTEGER NOT NULL,
    "key" VARCHAR NOT NULL,
    papers INTEGER NOT NULL,
    PRIMARY KEY (kind, "key")
) WITHOUT ROWID;

CREATE TABLE distinct_pair (
    paper_id INTEGER NOT NULL,
    other_id INTEGER NOT NULL,
    PRIMARY KEY (paper_id, other_id)
) WITHOUT ROWID;

CREATE TABLE highlight (
    uid VARCHAR NOT NULL,
    paper_id INTEGER NOT NULL,
    quote VARCHAR NOT NULL,
    prefix VARCHAR NOT NULL,
    suffix VARCHAR NOT NULL,
    colour VARCHAR NOT NULL,
    comment VARCHAR NOT NULL,
    rev INTEGER NOT NULL,
    updated_at FLOAT NOT NULL,
    PRIMARY KEY (uid)
) WITHOUT ROWID;
CREATE INDEX highlight_paper ON highlight (paper_id);

CREATE TABLE identifier (
    scheme VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    paper_id INTEGER NOT NULL,
    PRIMARY KEY (scheme, value)
) WITHOUT ROWID;
CREATE INDEX identifier_paper ON identifier (paper_id);

CREATE TABLE improved (
    snapshot_id INTEGER NOT NULL,
    paper_id INTEGER NOT NULL,
    PRIMARY KEY (snapshot_id, paper_id)
) WITHOUT ROWID;

CREATE TABLE merging (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    gone INTEGER NOT NULL,
    snapshot_id INTEGER,
    patch BLOB NOT NULL
);
CREATE INDEX merging_gone ON merging (gone);
CREATE INDEX merging_snapshot ON merging (snapshot_id);

CREATE TABLE note (
    paper_id INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    rev INTEGER NOT NULL,
    updated_at FLOAT NOT NULL,
    PRIMARY KEY (paper_id)
);

CREATE TABLE paper (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL,
    title VARCHAR NOT NULL,
    title_hash INTEGER NOT NULL,
    authors VARCHAR NOT NULL,
    author_count INTEGER,
    organisation VARCHAR,
    published_on VARCHAR,
    published_how VARCHAR,
    venue VARCHAR,
    category VARCHAR,
    upvotes INTEGER,
    comments INTEGER,
    snapshot_id INTEGER NOT NULL,
    added_at VARCHAR NOT NULL,
    merged_into INTEGER
);
CREATE INDEX ix_paper_title_hash ON paper (title_hash);
CREATE INDEX paper_category ON paper (category) WHERE category IS NOT NULL;
CREATE INDEX paper_merged ON paper (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX paper_venue ON paper (venue) WHERE venue IS NOT NULL;

CREATE TABLE paper_tag (
    tag_id INTEGER NOT NULL,
    paper_id INTEGER NOT NULL,
    PRIMARY KEY (tag_id, paper_id)
) WITHOUT ROWID;
CREATE INDEX paper_tag_paper ON paper_tag (paper_id, tag_id);

CREATE TABLE paper_text (
    paper_id INTEGER NOT NULL,
    authors VARCHAR NOT NULL,
    abstract VARCHAR NOT NULL,
    abstract_cut BOOLEAN NOT NULL,
    summary VARCHAR NOT NULL,
    updated VARCHAR,
    categories VARCHAR NOT NULL,
    links VARCHAR NOT NULL,
    comment VARCHAR NOT NULL,
    extra VARCHAR NOT NULL,
    PRIMARY KEY (paper_id)
);

CREATE TABLE saved_view (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    folded VARCHAR NOT NULL,
    "query" VARCHAR NOT NULL,
    sort VARCHAR NOT NULL,
    position FLOAT NOT NULL,
    rev INTEGER NOT NULL,
    updated_at FLOAT NOT NULL,
    UNIQUE (folded)
);

CREATE TABLE search_log (
    seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    paper_id INTEGER NOT NULL,
    old TEXT
);

CREATE TABLE sighting (
    snapshot_id INTEGER NOT NULL,
    paper_id INTEGER NOT NULL,
    rank INTEGER NOT NULL,
    upvotes INTEGER,
    comments INTEGER,
    line INTEGER,
    agrees INTEGER NOT NULL,
    PRIMARY KEY (snapshot_id, paper_id)
) WITHOUT ROWID;
CREATE INDEX sighting_paper ON sighting (paper_id);

CREATE TABLE snapshot (
    id INTEGER NOT NULL,
    uid VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    origin VARCHAR NOT NULL,
    format VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    authority INTEGER NOT NULL,
    captured_on VARCHAR NOT NULL,
    captured_from VARCHAR NOT NULL,
    imported_at VARCHAR NOT NULL,
    finished BOOLEAN NOT NULL,
    withdrawn BOOLEAN NOT NULL,
    receipt VARCHAR NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX ix_snapshot_sha256 ON snapshot (sha256);

CREATE TABLE state (
    paper_id INTEGER NOT NULL,
    hidden BOOLEAN NOT NULL,
    trashed BOOLEAN NOT NULL,
    status INTEGER NOT NULL,
    starred BOOLEAN NOT NULL,
    seen BOOLEAN NOT NULL,
    order_on VARCHAR NOT NULL,
    added_in INTEGER NOT NULL,
    has INTEGER NOT NULL,
    done_at INTEGER,
    rev INTEGER NOT NULL,
    updated_at FLOAT NOT NULL,
    PRIMARY KEY (paper_id)
);
CREATE INDEX state_all ON state (hidden, trashed, order_on, paper_id DESC);
CREATE INDEX state_done ON state (done_at) WHERE done_at IS NOT NULL;
CREATE INDEX state_shelf ON state (hidden, trashed, status, order_on, paper_id DESC);
CREATE INDEX state_star ON state (hidden, trashed, order_on, paper_id DESC) WHERE starred = 1;

CREATE TABLE tag (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    folded VARCHAR NOT NULL,
    colour VARCHAR,
    favourite INTEGER,
    used_at FLOAT NOT NULL,
    rev INTEGER NOT NULL,
    updated_at FLOAT NOT NULL,
    UNIQUE (folded)
);

CREATE TABLE unsettled (
    snapshot_id INTEGER NOT NULL,
    after INTEGER NOT NULL,
    PRIMARY KEY (snapshot_id)
);
"""
