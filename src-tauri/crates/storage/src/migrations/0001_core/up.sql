-- The machinery of the register: who writes, what was written, and what is kept beside the records.

-- One row per slot of the vault; a removed user keeps a name in the journal.
CREATE TABLE user (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    slot       TEXT    NOT NULL UNIQUE CHECK (slot <> ''),
    name       TEXT    NOT NULL CHECK (name <> ''),
    removed_on TEXT    CHECK (removed_on IS date(removed_on, '+0 days'))
) STRICT;

-- Dated parameters: rates, delays, amounts. The value of a day is the latest that started.
CREATE TABLE setting (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    key     TEXT    NOT NULL CHECK (key <> ''),
    value   TEXT    NOT NULL,
    from_on TEXT    NOT NULL CHECK (from_on IS date(from_on, '+0 days')),
    UNIQUE (key, from_on)
) STRICT;

-- What the register became, step by step. The act it followed ends the stack of undo.
CREATE TABLE migration (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    name     TEXT    NOT NULL UNIQUE CHECK (name <> ''),
    sha256   TEXT    NOT NULL CHECK (length(sha256) = 64),
    last_act INTEGER NOT NULL CHECK (last_act >= 0)
) STRICT;

-- The journal. Ids and names of fields only: the values live in `change`, which a purge can delete.
CREATE TABLE act (
    seq      INTEGER PRIMARY KEY AUTOINCREMENT,
    at       INTEGER NOT NULL,
    user     INTEGER NOT NULL REFERENCES user DEFERRABLE INITIALLY DEFERRED,  -- the founder is written by the first act
    kind     TEXT    NOT NULL CHECK (kind <> ''),
    tbl      TEXT,     -- the first row the act touched; NULL when it touched none
    row_id   INTEGER,
    fields   TEXT    NOT NULL,
    undoes   INTEGER UNIQUE REFERENCES act CHECK (undoes < seq),
    previous TEXT    NOT NULL CHECK (length(previous) = 64),
    digest   TEXT    NOT NULL UNIQUE CHECK (length(digest) = 64),
    CHECK ((tbl IS NULL) = (row_id IS NULL)),
    CHECK ((kind IN ('undo', 'redo')) = (undoes IS NOT NULL))
) STRICT;
CREATE INDEX act_user ON act (user, seq);
CREATE TRIGGER act_is_never_changed BEFORE UPDATE ON act BEGIN SELECT RAISE(ABORT, 'journal_is_final'); END;
CREATE TRIGGER act_is_never_removed BEFORE DELETE ON act BEGIN SELECT RAISE(ABORT, 'journal_is_final'); END;

-- Every touched row before and after. Filled by TEMP triggers made at opening; `act` is NULL outside a step, and refused.
CREATE TABLE change (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    act    INTEGER NOT NULL REFERENCES act DEFERRABLE INITIALLY DEFERRED,  -- the line is written last, with the names of the fields
    tbl    TEXT    NOT NULL,
    row_id INTEGER NOT NULL,
    before TEXT    CHECK (json_valid(before)),
    after  TEXT    CHECK (json_valid(after)),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE INDEX change_act ON change (act);
CREATE INDEX change_row ON change (tbl, row_id);

-- What is being typed, kept within a quarter of a second.
CREATE TABLE draft (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    user       INTEGER NOT NULL REFERENCES user,
    subject    TEXT    NOT NULL,
    subject_id INTEGER NOT NULL CHECK (subject_id >= 0),  -- 0: a record that does not exist yet
    field      TEXT    NOT NULL,
    text       TEXT    NOT NULL,
    UNIQUE (user, subject, subject_id, field)
) STRICT;

-- Where each user was: filters, scrolling, what was open.
CREATE TABLE view_state (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    user   INTEGER NOT NULL REFERENCES user,
    screen TEXT    NOT NULL,
    json   TEXT    NOT NULL CHECK (json_valid(json)),
    UNIQUE (user, screen)
) STRICT;

-- Who looked at what, once per record and quarter of an hour. A search leaves no words.
CREATE TABLE viewed (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    user       INTEGER NOT NULL REFERENCES user,
    subject    TEXT    NOT NULL,
    subject_id INTEGER NOT NULL,
    at         INTEGER NOT NULL
) STRICT;
CREATE INDEX viewed_record ON viewed (user, subject, subject_id, at);

-- The bytes of documents, once each. Not imaged: JSON holds no bytes, and undo needs none.
CREATE TABLE content (
    sha256     TEXT PRIMARY KEY NOT NULL CHECK (length(sha256) = 64),
    media_type TEXT NOT NULL CHECK (media_type <> ''),
    bytes      BLOB NOT NULL CHECK (length(bytes) <= 10485760)
) STRICT;

CREATE TABLE document (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    kind        TEXT    NOT NULL CHECK (kind <> ''),
    made_at     INTEGER NOT NULL,
    reference   TEXT    NOT NULL DEFAULT '',
    state       TEXT    NOT NULL CHECK (state IN ('draft', 'final', 'signed', 'sent')),
    sha256      TEXT    REFERENCES content,  -- NULL: never kept, or its time is over
    signed_scan INTEGER REFERENCES document CHECK (signed_scan <> id)
) STRICT;
CREATE INDEX document_sha256 ON document (sha256);
CREATE INDEX document_signed_scan ON document (signed_scan);
