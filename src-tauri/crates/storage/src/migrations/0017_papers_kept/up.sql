-- What corrects sealed minutes: a paper of its own, sealed behind them. They themselves never change.
CREATE TABLE correction (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    minutes       INTEGER NOT NULL UNIQUE REFERENCES minutes,  -- its own line there, which amends theirs and bears its seal
    part          TEXT    NOT NULL CHECK (part <> ''),         -- of the minutes: opening, item:12…
    old           TEXT    NOT NULL CHECK (old <> ''),
    new           TEXT    NOT NULL,
    shareable_old TEXT    NOT NULL DEFAULT '',                 -- empty: the version that leaves the house says nothing of it
    shareable_new TEXT    NOT NULL DEFAULT '',
    asked_by      TEXT    NOT NULL CHECK (asked_by <> ''),
    agreed_on     TEXT    NOT NULL CHECK (agreed_on IS date(agreed_on, '+0 days')),
    reason        TEXT    NOT NULL DEFAULT '',                 -- empty: a slip of the pen, without effect on the decision
    CHECK (old <> new),
    CHECK ((shareable_old = '') <= (shareable_new = ''))
) STRICT;

-- What was forgotten for good because its time was over: how much, of which days, never who. A slip is signed of it.
CREATE TABLE disposal (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    on_day        TEXT    NOT NULL CHECK (on_day IS date(on_day, '+0 days')),
    months        INTEGER NOT NULL CHECK (months > 0),        -- how long they were kept
    workshops     INTEGER NOT NULL CHECK (workshops > 0),
    registrations INTEGER NOT NULL CHECK (registrations >= 0),
    names         INTEGER NOT NULL CHECK (names >= 0),
    first_on      TEXT    NOT NULL CHECK (first_on IS date(first_on, '+0 days')),
    last_on       TEXT    NOT NULL CHECK (last_on IS date(last_on, '+0 days')),
    CHECK (first_on <= last_on)
) STRICT;
