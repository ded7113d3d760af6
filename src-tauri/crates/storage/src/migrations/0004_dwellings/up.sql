-- Dwellings and the places in them. The state of a place is derived, never stored.

-- An editable list, seeded with what the founding council counts (73 places) and what it may come to.
CREATE TABLE place_kind (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    scheme           TEXT    NOT NULL CHECK (scheme IN ('associative_flat', 'agreed_place', 'transitional_place', 'council_residence', 'sub_let_flat', 'sliding_lease', 'therapeutic_flat', 'coordination_flat', 'residence_accueil', 'boarding_house', 'social_residence', 'hostel', 'life_hostel', 'medicalised_hostel', 'mediated_mandate', 'mediated_sub_lease', 'governing_family', 'shared_house', 'housing_first', 'therapeutic_host_family', 'social_host_family', 'retirement_home', 'chrs', 'social_dwelling', 'private_dwelling', 'other')),
    label            TEXT    NOT NULL DEFAULT '',  -- '': the usual words of the scheme
    planned_capacity INTEGER CHECK (planned_capacity >= 0),
    UNIQUE (scheme, label),
    CHECK ((scheme = 'other') <= (label <> ''))
) STRICT;
INSERT INTO place_kind (scheme, planned_capacity) VALUES
    ('associative_flat', 47), ('agreed_place', 10), ('transitional_place', 4), ('council_residence', 12),
    ('sliding_lease', NULL), ('residence_accueil', NULL), ('boarding_house', NULL), ('governing_family', NULL),
    ('shared_house', NULL), ('mediated_sub_lease', NULL), ('housing_first', NULL);

CREATE TABLE dwelling (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    landlord    INTEGER REFERENCES organisation,
    commune     INTEGER NOT NULL REFERENCES commune,
    reference   TEXT    NOT NULL UNIQUE CHECK (reference <> ''),
    street      TEXT    NOT NULL DEFAULT '',
    complement  TEXT    NOT NULL DEFAULT '',
    postcode    TEXT    NOT NULL DEFAULT '',
    city        TEXT    NOT NULL DEFAULT '',
    typology    TEXT    CHECK (typology IN ('t1', 't1_bis', 't2', 't3', 't4', 't5')),
    area_dm2    INTEGER CHECK (area_dm2 > 0),  -- hundredths of a square metre
    floor       INTEGER CHECK (floor BETWEEN -3 AND 60),
    lift        INTEGER CHECK (lift IN (0, 1)),
    step_free   INTEGER CHECK (step_free IN (0, 1)),
    furnished   INTEGER CHECK (furnished IN (0, 1)),
    animals_allowed INTEGER CHECK (animals_allowed IN (0, 1)),
    heating     TEXT    CHECK (heating IN ('individual_gas', 'individual_electric', 'collective', 'district', 'other')),
    energy_class TEXT   CHECK (energy_class IN ('A', 'B', 'C', 'D', 'E', 'F', 'G')),
    equipment   TEXT    NOT NULL DEFAULT '[]' CHECK (json_valid(equipment)),  -- codes
    title       TEXT    NOT NULL CHECK (title IN ('direct_lease', 'sub_lease', 'sliding_lease', 'agreed_place')),
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
