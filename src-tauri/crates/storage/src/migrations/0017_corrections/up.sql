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
