-- The years the treasurer closes: sealed, each behind the year before. One that is opened again keeps its closing.
DROP TABLE closed_year;  -- nothing ever wrote to it

CREATE TABLE year_closing (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    year          INTEGER NOT NULL CHECK (year BETWEEN 1977 AND 2200),  -- several times, when it was opened again
    on_day        TEXT    NOT NULL CHECK (on_day IS date(on_day, '+0 days')),
    sealed        TEXT    NOT NULL CHECK (sealed <> ''),                -- its figures, then its movements, a line each
    previous_head TEXT    CHECK (length(previous_head) = 64),
    head          TEXT    NOT NULL UNIQUE CHECK (length(head) = 64)
) STRICT;

CREATE TABLE year_reopening (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    closing INTEGER NOT NULL UNIQUE REFERENCES year_closing,
    on_day  TEXT    NOT NULL CHECK (on_day IS date(on_day, '+0 days')),
    reason  TEXT    NOT NULL CHECK (reason <> '')
) STRICT;

CREATE TRIGGER year_closing_is_never_changed BEFORE UPDATE ON year_closing BEGIN SELECT RAISE(ABORT, 'closing_is_final'); END;
CREATE TRIGGER year_closing_is_never_removed BEFORE DELETE ON year_closing BEGIN SELECT RAISE(ABORT, 'closing_is_final'); END;
CREATE TRIGGER year_reopening_is_never_changed BEFORE UPDATE ON year_reopening BEGIN SELECT RAISE(ABORT, 'closing_is_final'); END;
CREATE TRIGGER year_reopening_is_never_removed BEFORE DELETE ON year_reopening BEGIN SELECT RAISE(ABORT, 'closing_is_final'); END;

-- What the rules say first, the register keeps: no movement in a year that stands closed, nor before it.
CREATE TRIGGER deposit_entry_is_of_an_open_year BEFORE INSERT ON deposit_entry
WHEN EXISTS (SELECT 1 FROM year_closing
             WHERE year >= CAST(substr(NEW.on_day, 1, 4) AS INTEGER)
               AND id NOT IN (SELECT closing FROM year_reopening))
BEGIN SELECT RAISE(ABORT, 'closed_year_is_final'); END;
