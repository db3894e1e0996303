-- SPDX-FileCopyrightText: 2026 The Crosscase authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema version 1. SCHEMA.md beside this folder explains every table; keep the two together.
-- Positions (start_at, end_at, said_at) are Unicode code points of document_body.body, start inclusive, end exclusive.
-- Times are ISO 8601 in UTC with milliseconds; media times (start_ms, end_ms) are milliseconds.

-- What belongs to the file, not to the research: never recorded in history.
CREATE TABLE copy (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    machine TEXT NOT NULL,          -- hash of the machine this working copy was last written on
    path TEXT NOT NULL,             -- hash of the file's path there
    prefix INTEGER NOT NULL,        -- the random high bits of ids made here
    next_id INTEGER NOT NULL        -- the next free id
) STRICT;

CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    coder TEXT NOT NULL,
    label TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('change', 'undo', 'redo')),
    of INTEGER REFERENCES history (id),
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
    rows INTEGER NOT NULL,          -- how many rows it touched
    encoding TEXT NOT NULL CHECK (encoding IN ('plain', 'zlib', 'none')),
    changeset BLOB
) STRICT;
CREATE INDEX history_state ON history (state, kind, id);

-- The research.
CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE coder (
    id INTEGER PRIMARY KEY,
    guid TEXT,
    name TEXT NOT NULL,
    color TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE document_head (
    id INTEGER PRIMARY KEY,
    guid TEXT,
    position TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'interview',
    language TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    length INTEGER NOT NULL,        -- code points of the body
    words INTEGER NOT NULL,         -- words said: labels and time stamps do not count
    origin_format TEXT NOT NULL DEFAULT '',
    origin_name TEXT NOT NULL DEFAULT '',
    origin_encoding TEXT NOT NULL DEFAULT '',
    origin_hash TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL
) STRICT;

CREATE INDEX document_head_name ON document_head (name);
CREATE INDEX document_head_position ON document_head (position);

CREATE TABLE document_body (
    id INTEGER PRIMARY KEY REFERENCES document_head (id) ON DELETE CASCADE,
    cjk INTEGER NOT NULL DEFAULT 0 CHECK (cjk IN (0, 1)),   -- written without spaces: substrings are indexed too
    body TEXT NOT NULL
) STRICT;

CREATE TABLE document_original (
    id INTEGER PRIMARY KEY REFERENCES document_head (id) ON DELETE CASCADE,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE cases (
    id INTEGER PRIMARY KEY,
    guid TEXT,
    parent_id INTEGER REFERENCES cases (id) ON DELETE CASCADE,
    position TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX cases_parent ON cases (parent_id, position);

CREATE TABLE speaker (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document_head (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    interviewer INTEGER NOT NULL DEFAULT 0 CHECK (interviewer IN (0, 1))
) STRICT;
CREATE INDEX speaker_document ON speaker (document_id);

CREATE TABLE turn (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document_head (id) ON DELETE CASCADE,
    speaker_id INTEGER REFERENCES speaker (id) ON DELETE SET NULL,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    said_at INTEGER NOT NULL,       -- where the words begin, after label and time stamp
    words INTEGER NOT NULL,
    start_ms INTEGER,
    end_ms INTEGER,
    CHECK (0 <= start_at AND start_at <= said_at AND said_at <= end_at)
) STRICT;
CREATE INDEX turn_document ON turn (document_id, start_at);
CREATE INDEX turn_speaker ON turn (speaker_id);

-- Stretches that are not said (labels, time stamps) or look different (headings, bold): they never change positions.
CREATE TABLE mark (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document_head (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,             -- label, time, remark, heading, bold, italic, page
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    value TEXT NOT NULL DEFAULT '',
    CHECK (0 <= start_at AND start_at <= end_at)
) STRICT;
CREATE INDEX mark_document ON mark (document_id, start_at);

-- What ties a case to text: a speaker's turns, a stretch, or the whole document (neither given).
CREATE TABLE case_link (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    document_id INTEGER NOT NULL REFERENCES document_head (id) ON DELETE CASCADE,
    speaker_id INTEGER REFERENCES speaker (id) ON DELETE CASCADE,
    start_at INTEGER,
    end_at INTEGER,
    CHECK ((start_at IS NULL) = (end_at IS NULL)),
    CHECK (speaker_id IS NULL OR start_at IS NULL),
    CHECK (start_at IS NULL OR (0 <= start_at AND start_at < end_at))
) STRICT;
CREATE INDEX case_link_case ON case_link (case_id);
CREATE INDEX case_link_document ON case_link (document_id);
CREATE INDEX case_link_speaker ON case_link (speaker_id);

CREATE TABLE attribute (
    id INTEGER PRIMARY KEY,
    guid TEXT,
    position TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'text' CHECK (kind IN ('text', 'number', 'date', 'choice', 'boolean')),
    description TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE attribute_value (
    id INTEGER PRIMARY KEY,
    attribute_id INTEGER NOT NULL REFERENCES attribute (id) ON DELETE CASCADE,
    case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    text TEXT NOT NULL,             -- as written: 'no data' and 'approx. 12' are legal
    number REAL,                    -- the number it stands for, if any
    UNIQUE (case_id, attribute_id)
) STRICT;
CREATE INDEX attribute_value_attribute ON attribute_value (attribute_id);

CREATE TABLE code (
    id INTEGER PRIMARY KEY,
    guid TEXT,
    parent_id INTEGER REFERENCES code (id) ON DELETE CASCADE,
    position TEXT NOT NULL,
    name TEXT NOT NULL,
    color TEXT NOT NULL DEFAULT '',
    definition TEXT NOT NULL DEFAULT '',
    include TEXT NOT NULL DEFAULT '',
    exclude TEXT NOT NULL DEFAULT '',
    example TEXT NOT NULL DEFAULT '',
    codable INTEGER NOT NULL DEFAULT 1 CHECK (codable IN (0, 1))
) STRICT;
CREATE INDEX code_parent ON code (parent_id, position);

CREATE TABLE code_alias (
    id INTEGER PRIMARY KEY,
    code_id INTEGER NOT NULL REFERENCES code (id) ON DELETE CASCADE,
    name TEXT NOT NULL
) STRICT;
CREATE INDEX code_alias_code ON code_alias (code_id);

-- Typed properties of a coding, beside the built-in stance.
CREATE TABLE facet (
    id INTEGER PRIMARY KEY,
    guid TEXT,
    position TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('choice', 'case', 'number', 'text')),
    description TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE facet_choice (
    id INTEGER PRIMARY KEY,
    facet_id INTEGER NOT NULL REFERENCES facet (id) ON DELETE CASCADE,
    position TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;
CREATE INDEX facet_choice_facet ON facet_choice (facet_id);

-- On which branches of the codebook a facet is offered.
CREATE TABLE facet_scope (
    id INTEGER PRIMARY KEY,
    facet_id INTEGER NOT NULL REFERENCES facet (id) ON DELETE CASCADE,
    code_id INTEGER NOT NULL REFERENCES code (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX facet_scope_facet ON facet_scope (facet_id);
CREATE INDEX facet_scope_code ON facet_scope (code_id);

CREATE TABLE coding (
    id INTEGER PRIMARY KEY,
    guid TEXT,
    document_id INTEGER NOT NULL REFERENCES document_head (id) ON DELETE CASCADE,
    code_id INTEGER NOT NULL REFERENCES code (id) ON DELETE CASCADE,
    coder_id INTEGER NOT NULL REFERENCES coder (id) ON DELETE RESTRICT,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    stance TEXT NOT NULL DEFAULT '' CHECK (stance IN ('', 'x', 'o', '-')),
    memo TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    CHECK (0 <= start_at AND start_at < end_at)
) STRICT;
CREATE INDEX coding_document ON coding (document_id, start_at);
CREATE INDEX coding_code ON coding (code_id);
CREATE INDEX coding_coder ON coding (coder_id);

CREATE TABLE coding_facet (
    id INTEGER PRIMARY KEY,
    coding_id INTEGER NOT NULL REFERENCES coding (id) ON DELETE CASCADE,
    facet_id INTEGER NOT NULL REFERENCES facet (id) ON DELETE CASCADE,
    choice_id INTEGER REFERENCES facet_choice (id) ON DELETE CASCADE,
    case_id INTEGER REFERENCES cases (id) ON DELETE CASCADE,
    number REAL,
    text TEXT,
    UNIQUE (coding_id, facet_id)
) STRICT;
CREATE INDEX coding_facet_facet ON coding_facet (facet_id);
CREATE INDEX coding_facet_choice ON coding_facet (choice_id);
CREATE INDEX coding_facet_case ON coding_facet (case_id);

CREATE TABLE memo (
    id INTEGER PRIMARY KEY,
    guid TEXT,
    coder_id INTEGER REFERENCES coder (id) ON DELETE SET NULL,
    title TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX memo_coder ON memo (coder_id);

-- What a memo is about; a memo without links is free.
CREATE TABLE memo_link (
    id INTEGER PRIMARY KEY,
    memo_id INTEGER NOT NULL REFERENCES memo (id) ON DELETE CASCADE,
    document_id INTEGER REFERENCES document_head (id) ON DELETE CASCADE,
    start_at INTEGER,
    end_at INTEGER,
    code_id INTEGER REFERENCES code (id) ON DELETE CASCADE,
    case_id INTEGER REFERENCES cases (id) ON DELETE CASCADE,
    coding_id INTEGER REFERENCES coding (id) ON DELETE CASCADE,
    CHECK ((start_at IS NULL) = (end_at IS NULL)),
    CHECK (start_at IS NULL OR document_id IS NOT NULL)
) STRICT;
CREATE INDEX memo_link_memo ON memo_link (memo_id);
CREATE INDEX memo_link_document ON memo_link (document_id);
CREATE INDEX memo_link_code ON memo_link (code_id);
CREATE INDEX memo_link_case ON memo_link (case_id);
CREATE INDEX memo_link_coding ON memo_link (coding_id);

-- What the analyst writes for the pair case x code; shared by every table that shows the pair.
CREATE TABLE cell_note (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    code_id INTEGER NOT NULL REFERENCES code (id) ON DELETE CASCADE,
    summary TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT '' CHECK (status IN ('', 'not asked', 'no data')),
    mark TEXT NOT NULL DEFAULT '',  -- overrides the computed mark when not empty
    reason TEXT NOT NULL DEFAULT '',
    UNIQUE (case_id, code_id)
) STRICT;
CREATE INDEX cell_note_code ON cell_note (code_id);

CREATE TABLE saved_table (
    id INTEGER PRIMARY KEY,
    guid TEXT,
    position TEXT NOT NULL,
    name TEXT NOT NULL,
    spec TEXT NOT NULL              -- JSON, see analysis/tablespec.h
) STRICT;

-- Full text: words of spaced scripts without regard to diacritics, and substrings of Chinese and Japanese.
CREATE VIRTUAL TABLE document_words USING fts5 (
    body, content = 'document_body', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIEW document_cjk AS SELECT id, body FROM document_body WHERE cjk = 1;
CREATE VIRTUAL TABLE document_substrings USING fts5 (
    body, content = 'document_cjk', content_rowid = 'id', tokenize = 'trigram'
);

CREATE TRIGGER document_body_inserted AFTER INSERT ON document_body BEGIN
    INSERT INTO document_words (rowid, body) VALUES (new.id, new.body);
    INSERT INTO document_substrings (rowid, body) SELECT new.id, new.body WHERE new.cjk = 1;
END;
CREATE TRIGGER document_body_deleted AFTER DELETE ON document_body BEGIN
    INSERT INTO document_words (document_words, rowid, body) VALUES ('delete', old.id, old.body);
    INSERT INTO document_substrings (document_substrings, rowid, body)
        SELECT 'delete', old.id, old.body WHERE old.cjk = 1;
END;
CREATE TRIGGER document_body_updated AFTER UPDATE ON document_body BEGIN
    INSERT INTO document_words (document_words, rowid, body) VALUES ('delete', old.id, old.body);
    INSERT INTO document_words (rowid, body) VALUES (new.id, new.body);
    INSERT INTO document_substrings (document_substrings, rowid, body)
        SELECT 'delete', old.id, old.body WHERE old.cjk = 1;
    INSERT INTO document_substrings (rowid, body) SELECT new.id, new.body WHERE new.cjk = 1;
END;

-- What plain SQL reads: stable names, whatever the tables above become.
CREATE VIEW document AS
    SELECT h.id, h.name, b.body, h.kind, h.language, h.description, h.length, h.words,
           h.origin_format, h.origin_name, h.origin_hash, h.created_at
    FROM document_head h JOIN document_body b ON b.id = h.id;

CREATE VIEW code_path AS
    WITH RECURSIVE tree (id, path, depth) AS (
        SELECT id, replace(replace(name, '\', '\\'), '/', '\/'), 0 FROM code WHERE parent_id IS NULL
        UNION ALL
        SELECT c.id, tree.path || '/' || replace(replace(c.name, '\', '\\'), '/', '\/'), tree.depth + 1
        FROM code c JOIN tree ON c.parent_id = tree.id
    )
    SELECT id, path, depth FROM tree;

CREATE VIEW case_path AS
    WITH RECURSIVE tree (id, path, depth) AS (
        SELECT id, replace(replace(name, '\', '\\'), '/', '\/'), 0 FROM cases WHERE parent_id IS NULL
        UNION ALL
        SELECT c.id, tree.path || '/' || replace(replace(c.name, '\', '\\'), '/', '\/'), tree.depth + 1
        FROM cases c JOIN tree ON c.parent_id = tree.id
    )
    SELECT id, path, depth FROM tree;

-- One row a coding. The case is the one the text belongs to where the passage starts: what the stretch says, else the
-- speaker of the turn, else the document; nobody in an interviewer's turn.
CREATE VIEW quotation AS
    SELECT q.id AS coding, q.document_id, h.name AS document, q.start_at, q.end_at,
           c.name AS code, cp.path AS code_path,
           kp.path AS case_path,
           k.name AS coder, q.stance, q.memo,
           substr(b.body, q.start_at + 1, q.end_at - q.start_at) AS text
    FROM coding q
    JOIN document_head h ON h.id = q.document_id
    JOIN document_body b ON b.id = q.document_id
    JOIN code c ON c.id = q.code_id
    JOIN code_path cp ON cp.id = c.id
    JOIN coder k ON k.id = q.coder_id
    LEFT JOIN case_path kp ON kp.id = (
        SELECT l.case_id FROM case_link l
        LEFT JOIN turn t ON t.document_id = q.document_id AND t.start_at <= q.start_at AND q.start_at < t.end_at
        LEFT JOIN speaker s ON s.id = t.speaker_id
        WHERE l.document_id = q.document_id
          AND coalesce(s.interviewer, 0) = 0
          AND (l.speaker_id IS NULL OR l.speaker_id = t.speaker_id)
          AND (l.start_at IS NULL OR (l.start_at <= q.start_at AND q.start_at < l.end_at))
        ORDER BY l.start_at IS NULL, l.speaker_id IS NULL, l.id
        LIMIT 1);
