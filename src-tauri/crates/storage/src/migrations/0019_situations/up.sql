-- What the council is told of somebody's situation between two sittings: without an identity, unless the person agreed.
-- Never a diagnosis or a treatment.
CREATE TABLE situation (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    reference   TEXT    NOT NULL UNIQUE CHECK (reference GLOB 'S-[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9]*'),
    received_on TEXT    NOT NULL CHECK (received_on IS date(received_on, '+0 days')),
    raised_by   INTEGER REFERENCES contact_role,
    commune     INTEGER REFERENCES commune,
    subject     TEXT    NOT NULL CHECK (subject <> ''),
    person      INTEGER REFERENCES person,  -- shown only while her consent holds
    due_on      TEXT    CHECK (due_on IS date(due_on, '+0 days')),  -- the next time it is looked at
    closed_on   TEXT    CHECK (closed_on IS date(closed_on, '+0 days')),
    outcome     TEXT    NOT NULL DEFAULT '',
    CHECK (due_on IS NULL OR due_on >= received_on),
    CHECK (closed_on IS NULL OR closed_on >= received_on)
) STRICT;
CREATE INDEX situation_raised_by ON situation (raised_by);
CREATE INDEX situation_commune ON situation (commune);
CREATE INDEX situation_person ON situation (person);

-- What was said and agreed about it, day by day.
CREATE TABLE situation_entry (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    situation INTEGER NOT NULL REFERENCES situation,
    on_day    TEXT    NOT NULL CHECK (on_day IS date(on_day, '+0 days')),
    text      TEXT    NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX situation_entry_situation ON situation_entry (situation);
