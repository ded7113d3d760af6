-- What stands beside the ledger of a deposit: who else pays, how an advance is paid back, what time wore out.
CREATE TABLE deposit_share (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    deposit    INTEGER NOT NULL REFERENCES deposit,
    financier  TEXT    NOT NULL CHECK (financier IN ('council', 'tenant', 'mandatary', 'loca_pass', 'fsl', 'ccas', 'visale')),
    cents      INTEGER NOT NULL CHECK (cents > 0),
    reference  TEXT    NOT NULL DEFAULT '',
    granted_on TEXT    CHECK (granted_on IS date(granted_on, '+0 days')),
    UNIQUE (deposit, financier)
) STRICT;

-- An advance is a loan: who signed it with the person.
CREATE TABLE advance_schedule (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    deposit     INTEGER NOT NULL UNIQUE REFERENCES deposit,
    signed_on   TEXT    NOT NULL CHECK (signed_on IS date(signed_on, '+0 days')),
    cosigned    INTEGER NOT NULL DEFAULT 0 CHECK (cosigned IN (0, 1)),
    judge_order TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE instalment (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    deposit INTEGER NOT NULL REFERENCES deposit,
    due_on  TEXT    NOT NULL CHECK (due_on IS date(due_on, '+0 days')),
    cents   INTEGER NOT NULL CHECK (cents > 0)
) STRICT;
CREATE INDEX instalment_deposit ON instalment (deposit);

-- The grid that was agreed on: the council's own where no landlord is named.
CREATE TABLE wear_rate (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    landlord       INTEGER REFERENCES organisation,
    element        TEXT    NOT NULL CHECK (element IN ('parquet', 'carpet', 'tiles', 'wallpaper', 'paint', 'plastic_floor', 'wet_plastic_floor', 'plumbing', 'heating', 'wiring', 'heating_devices', 'hardware')),
    free_years     INTEGER NOT NULL CHECK (free_years BETWEEN 0 AND 50),
    yearly_percent INTEGER NOT NULL CHECK (yearly_percent BETWEEN 0 AND 100),
    floor_percent  INTEGER NOT NULL CHECK (floor_percent BETWEEN 0 AND 100)
) STRICT;
CREATE UNIQUE INDEX wear_rate_of ON wear_rate (coalesce(landlord, 0), element);
CREATE INDEX wear_rate_landlord ON wear_rate (landlord);

-- A line keeps the rate it was written with: what was agreed later changes no note.
CREATE TABLE wear_line (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    deposit        INTEGER NOT NULL REFERENCES deposit,
    element        TEXT    NOT NULL CHECK (element IN ('parquet', 'carpet', 'tiles', 'wallpaper', 'paint', 'plastic_floor', 'wet_plastic_floor', 'plumbing', 'heating', 'wiring', 'heating_devices', 'hardware')),
    what           TEXT    NOT NULL CHECK (what <> ''),
    cents          INTEGER NOT NULL CHECK (cents > 0),
    age_years      INTEGER NOT NULL CHECK (age_years BETWEEN 0 AND 100),
    free_years     INTEGER NOT NULL CHECK (free_years BETWEEN 0 AND 50),
    yearly_percent INTEGER NOT NULL CHECK (yearly_percent BETWEEN 0 AND 100),
    floor_percent  INTEGER NOT NULL CHECK (floor_percent BETWEEN 0 AND 100)
) STRICT;
CREATE INDEX wear_line_deposit ON wear_line (deposit);
