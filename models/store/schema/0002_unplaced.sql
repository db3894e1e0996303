-- SPDX-FileCopyrightText: 2026 The Crosscase authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema version 2: what lost its place when a text was replaced waits here and is never thrown away.

CREATE TABLE unplaced (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document_head (id) ON DELETE CASCADE,
    coding_id INTEGER REFERENCES coding (id) ON DELETE CASCADE,
    case_id INTEGER REFERENCES cases (id) ON DELETE CASCADE,
    memo_link_id INTEGER REFERENCES memo_link (id) ON DELETE CASCADE,
    near_at INTEGER NOT NULL,       -- where it would stand, as far as one can tell
    text TEXT NOT NULL,             -- the words it stood on
    CHECK ((coding_id IS NOT NULL) + (case_id IS NOT NULL) + (memo_link_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX unplaced_document ON unplaced (document_id);
CREATE INDEX unplaced_coding ON unplaced (coding_id);
CREATE INDEX unplaced_case ON unplaced (case_id);
CREATE INDEX unplaced_memo_link ON unplaced (memo_link_id);

DROP VIEW quotation;

-- One row a coding that has a place. The case is the one the text belongs to where the passage starts: what the stretch says, else the
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
        LIMIT 1)
    WHERE NOT EXISTS (SELECT 1 FROM unplaced u WHERE u.coding_id = q.id);
