-- What the bank says: the lines of its statements, and which movements each of them is.
CREATE TABLE bank_line (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    on_day       TEXT    NOT NULL CHECK (on_day IS date(on_day, '+0 days')),
    cents        INTEGER NOT NULL CHECK (cents <> 0),  -- negative when it leaves
    label        TEXT    NOT NULL,
    sign         TEXT    NOT NULL UNIQUE,              -- what the bank knows it by, or all it says of it: no line comes twice
    set_aside_on TEXT    CHECK (set_aside_on IS date(set_aside_on, '+0 days'))  -- it is about something else than a deposit
) STRICT;
CREATE INDEX bank_line_day ON bank_line (on_day);

CREATE TABLE bank_point (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    bank_line INTEGER NOT NULL REFERENCES bank_line,
    entry     INTEGER NOT NULL UNIQUE REFERENCES deposit_entry  -- a movement is on one statement
) STRICT;
CREATE INDEX bank_point_line ON bank_point (bank_line);

-- All movements by day, the latest first.
CREATE INDEX deposit_entry_day ON deposit_entry (on_day, id);
