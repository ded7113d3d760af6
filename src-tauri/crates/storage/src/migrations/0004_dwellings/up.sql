-- Dwellings and the places in them. The state of a place is derived, never stored.

CREATE TABLE place_kind (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    code             TEXT    NOT NULL UNIQUE CHECK (code <> ''),
    label            TEXT    NOT NULL CHECK (label <> ''),
    planned_capacity INTEGER CHECK (planned_capacity >= 0),
    position         INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE dwelling (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    landlord    INTEGER REFERENCES organisation,
    commune     INTEGER NOT NULL REFERENCES commune,
    reference   TEXT    NOT NULL UNIQUE CHECK (reference <> ''),
    street      TEXT    NOT NULL DEFAULT '',
    complement  TEXT    NOT NULL DEFAULT '',
    postcode    TEXT    NOT NULL DEFAULT '',
    city        TEXT    NOT NULL DEFAULT '',
    typology    TEXT,
    area_dm2    INTEGER CHECK (area_dm2 > 0),  -- hundredths of a square metre
    floor       INTEGER CHECK (floor BETWEEN -3 AND 60),
    lift        INTEGER CHECK (lift IN (0, 1)),
    step_free   INTEGER CHECK (step_free IN (0, 1)),
    furnished   INTEGER CHECK (furnished IN (0, 1)),
    animals_allowed INTEGER CHECK (animals_allowed IN (0, 1)),
    heating     TEXT,
    energy_class TEXT   CHECK (energy_class IN ('A', 'B', 'C', 'D', 'E', 'F', 'G')),
    equipment   TEXT    NOT NULL DEFAULT '',
    title       TEXT    NOT NULL,
    agreement   INTEGER REFERENCES agreement,
    income_ceiling_cents INTEGER CHECK (income_ceiling_cents > 0),  -- a year, when the landlord sets one
    keys        TEXT    NOT NULL DEFAULT '',
    note        TEXT    NOT NULL DEFAULT '',
    search_text TEXT    NOT NULL
) STRICT;
CREATE INDEX dwelling_landlord ON dwelling (landlord);
CREATE INDEX dwelling_commune ON dwelling (commune);
CREATE INDEX dwelling_agreement ON dwelling (agreement);

CREATE TABLE rent (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    dwelling      INTEGER NOT NULL REFERENCES dwelling,
    from_on       TEXT    NOT NULL CHECK (from_on IS date(from_on, '+0 days')),
    rent_cents    INTEGER NOT NULL CHECK (rent_cents >= 0),     -- a month, without charges
    charges_cents INTEGER NOT NULL CHECK (charges_cents >= 0),
    UNIQUE (dwelling, from_on)
) STRICT;

CREATE TABLE place (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    dwelling    INTEGER NOT NULL REFERENCES dwelling,
    kind        INTEGER NOT NULL REFERENCES place_kind,
    label       TEXT    NOT NULL CHECK (label <> ''),
    opened_on   TEXT    NOT NULL CHECK (opened_on IS date(opened_on, '+0 days')),
    returned_on TEXT    CHECK (returned_on IS date(returned_on, '+0 days')),
    UNIQUE (dwelling, label),
    CHECK (returned_on IS NULL OR returned_on > opened_on)
) STRICT;
CREATE INDEX place_kind_of ON place (kind);

CREATE TABLE place_hold (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    place    INTEGER NOT NULL REFERENCES place,
    kind     TEXT    NOT NULL CHECK (kind IN ('works', 'suspended')),
    from_on  TEXT    NOT NULL CHECK (from_on IS date(from_on, '+0 days')),
    until_on TEXT    CHECK (until_on IS date(until_on, '+0 days')),
    note     TEXT    NOT NULL DEFAULT '',
    CHECK (until_on IS NULL OR until_on > from_on)
) STRICT;
CREATE INDEX place_hold_place ON place_hold (place);

CREATE TABLE vacancy (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    place        INTEGER NOT NULL REFERENCES place,
    free_on      TEXT    NOT NULL CHECK (free_on IS date(free_on, '+0 days')),
    declared_on  TEXT    NOT NULL CHECK (declared_on IS date(declared_on, '+0 days')),
    withdrawn_on TEXT    CHECK (withdrawn_on IS date(withdrawn_on, '+0 days'))
) STRICT;
CREATE INDEX vacancy_place ON vacancy (place);
