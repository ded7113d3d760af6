-- The inventory of a dwelling, room by room: what was found at the entry and at the exit, side by side.

-- No line was ever written in its former shape, which bore one side only.
DROP TABLE inventory_line;
CREATE TABLE inventory_line (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    tenancy   INTEGER NOT NULL REFERENCES tenancy,
    room      TEXT    NOT NULL CHECK (room <> ''),
    element   TEXT    NOT NULL CHECK (element <> ''),
    in_state  TEXT    CHECK (in_state IN ('new', 'good', 'worn', 'poor')),
    in_note   TEXT    NOT NULL DEFAULT '',
    out_state TEXT    CHECK (out_state IN ('new', 'good', 'worn', 'poor')),
    out_note  TEXT    NOT NULL DEFAULT '',
    UNIQUE (tenancy, room, element)
) STRICT;

CREATE TABLE meter (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    tenancy     INTEGER NOT NULL REFERENCES tenancy,
    kind        TEXT    NOT NULL CHECK (kind IN ('electricity', 'gas', 'cold_water', 'hot_water', 'heating')),
    number      TEXT    NOT NULL DEFAULT '',
    in_reading  TEXT    NOT NULL DEFAULT '',
    out_reading TEXT    NOT NULL DEFAULT '',
    UNIQUE (tenancy, kind)
) STRICT;

CREATE TABLE key_set (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    tenancy INTEGER NOT NULL REFERENCES tenancy,
    opens   TEXT    NOT NULL CHECK (opens <> ''),
    given   INTEGER NOT NULL CHECK (given BETWEEN 0 AND 99),
    back    INTEGER CHECK (back BETWEEN 0 AND 99),
    UNIQUE (tenancy, opens)
) STRICT;

-- What the person had completed after the entry: within ten days, or a month of heating.
CREATE TABLE inventory_complement (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    tenancy INTEGER NOT NULL REFERENCES tenancy,
    on_day  TEXT    NOT NULL CHECK (on_day IS date(on_day, '+0 days')),
    heating INTEGER NOT NULL DEFAULT 0 CHECK (heating IN (0, 1)),
    text    TEXT    NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX inventory_complement_tenancy ON inventory_complement (tenancy);
