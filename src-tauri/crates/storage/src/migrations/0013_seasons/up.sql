-- Seasons of workshops whole: what each cost, what prepares it, where it came from, and the seasons of before.

ALTER TABLE workshop ADD COLUMN spent_cents INTEGER CHECK (spent_cents >= 0);
-- Those whose names were forgotten once their time was over: they are still counted.
ALTER TABLE workshop ADD COLUMN purged INTEGER NOT NULL DEFAULT 0 CHECK (purged >= 0);
-- The event of another agenda it was taken from, so that the same file brings nothing twice.
ALTER TABLE workshop ADD COLUMN taken_from TEXT CHECK (taken_from <> '');
CREATE UNIQUE INDEX workshop_taken_from ON workshop (taken_from);

ALTER TABLE theme ADD COLUMN heard TEXT NOT NULL DEFAULT '';

-- What is ticked by hand; the other steps follow from what was typed.
CREATE TABLE workshop_step (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    workshop INTEGER NOT NULL REFERENCES workshop,
    step     TEXT    NOT NULL CHECK (step IN ('venue', 'speakers', 'bulletins', 'poster', 'reminder', 'attendance', 'evaluation', 'debrief')),
    done_on  TEXT    NOT NULL CHECK (done_on IS date(done_on, '+0 days')),
    UNIQUE (workshop, step)
) STRICT;

-- What the council knows of seasons that are not in the register.
CREATE TABLE past_season (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    season  INTEGER NOT NULL UNIQUE CHECK (season BETWEEN 1990 AND 2200),  -- the year of its September
    held    INTEGER NOT NULL CHECK (held > 0),
    average INTEGER NOT NULL CHECK (average >= 0),
    themes  INTEGER NOT NULL CHECK (themes >= 0)
) STRICT;
