-- The public sessions. Nobody has to give a name to attend.

-- An editable list, seeded with the themes of the founding council and two more.
CREATE TABLE theme (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    seed      TEXT    UNIQUE CHECK (seed IN ('sleep', 'ocd', 'isolation', 'addictions', 'self_esteem', 'stress', 'depression', 'bipolar_disorders', 'grief', 'suicide', 'eating_disorders', 'psychoses', 'burn_out', 'anxiety')),
    label     TEXT    NOT NULL DEFAULT '',  -- '': the usual words of the seed
    sensitive INTEGER NOT NULL DEFAULT 0 CHECK (sensitive IN (0, 1)),  -- the papers print 3114
    CHECK (seed IS NOT NULL OR label <> '')
) STRICT;
INSERT INTO theme (seed, sensitive) VALUES
    ('sleep', 0), ('ocd', 0), ('isolation', 0), ('addictions', 0), ('self_esteem', 0), ('stress', 0),
    ('depression', 1), ('bipolar_disorders', 0), ('grief', 1), ('suicide', 1), ('eating_disorders', 0), ('psychoses', 0);

CREATE TABLE venue (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    organisation INTEGER REFERENCES organisation,
    commune      INTEGER NOT NULL REFERENCES commune,
    name         TEXT    NOT NULL CHECK (name <> ''),
    street       TEXT    NOT NULL DEFAULT '',
    postcode     TEXT    NOT NULL DEFAULT '',
    transport    TEXT    NOT NULL DEFAULT '',
    entrance     TEXT    NOT NULL DEFAULT '',  -- how to come in: bell, door, floor
    capacity     INTEGER CHECK (capacity > 0),
    step_free      INTEGER CHECK (step_free IN (0, 1)),
    induction_loop INTEGER CHECK (induction_loop IN (0, 1)),
    parking        INTEGER CHECK (parking IN (0, 1)),
    equipment    TEXT    NOT NULL DEFAULT '',
    contact      INTEGER REFERENCES contact,
    sort_key     TEXT    NOT NULL
) STRICT;
CREATE INDEX venue_organisation ON venue (organisation);
CREATE INDEX venue_commune ON venue (commune);
CREATE INDEX venue_contact ON venue (contact);

CREATE TABLE series (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    rule     TEXT    NOT NULL CHECK (rule <> ''),
    until_on TEXT    NOT NULL CHECK (until_on IS date(until_on, '+0 days'))
) STRICT;

CREATE TABLE workshop (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    number        INTEGER NOT NULL UNIQUE CHECK (number > 0),  -- its place in the council's whole run
    theme         INTEGER NOT NULL REFERENCES theme,
    venue         INTEGER REFERENCES venue,
    title         TEXT    NOT NULL CHECK (title <> ''),
    hook          TEXT    NOT NULL DEFAULT '',
    objectives    TEXT    NOT NULL DEFAULT '',
    audience      TEXT    NOT NULL DEFAULT 'everyone' CHECK (audience IN ('everyone', 'professionals', 'young_people', 'users', 'carers', 'older_people')),
    format        TEXT    NOT NULL DEFAULT 'workshop' CHECK (format IN ('workshop', 'talk', 'film', 'open_day', 'exhibition', 'theatre', 'stand', 'walk')),
    on_day        TEXT    CHECK (on_day IS date(on_day, '+0 days')),
    start_minute  INTEGER CHECK (start_minute BETWEEN 0 AND 1439),
    minutes       INTEGER CHECK (minutes BETWEEN 5 AND 1440),
    state         TEXT    NOT NULL CHECK (state IN ('idea', 'planned', 'confirmed', 'held', 'evaluated', 'cancelled', 'postponed')),
    capacity      INTEGER CHECK (capacity > 0),
    price_cents   INTEGER NOT NULL DEFAULT 0 CHECK (price_cents >= 0),
    registration_mode TEXT NOT NULL DEFAULT 'none' CHECK (registration_mode IN ('none', 'phone', 'email', 'phone_or_email')),
    registration_due_on TEXT CHECK (registration_due_on IS date(registration_due_on, '+0 days')),
    sign_language  INTEGER NOT NULL DEFAULT 0 CHECK (sign_language IN (0, 1)),  -- the steps and the loop are the venue's
    easy_to_read   INTEGER NOT NULL DEFAULT 0 CHECK (easy_to_read IN (0, 1)),
    sism           INTEGER CHECK (sism BETWEEN 1990 AND 2200),  -- the year of the information weeks it belongs to
    partners      TEXT    NOT NULL DEFAULT '',
    materials     TEXT    NOT NULL DEFAULT '',
    budget_cents  INTEGER CHECK (budget_cents >= 0),
    communication TEXT    NOT NULL DEFAULT '',
    debrief       TEXT    NOT NULL DEFAULT '',
    series        INTEGER REFERENCES series,
    ics_sequence  INTEGER NOT NULL DEFAULT 0 CHECK (ics_sequence >= 0),
    follows       INTEGER REFERENCES workshop CHECK (follows <> id),  -- the workshop it was postponed or copied from
    search_text   TEXT    NOT NULL,
    CHECK ((on_day IS NULL) = (start_minute IS NULL) AND (on_day IS NULL) = (minutes IS NULL)),
    CHECK (state = 'idea' OR on_day IS NOT NULL),
    CHECK (start_minute + minutes <= 1440)  -- a workshop ends on the day it starts
) STRICT;
CREATE INDEX workshop_by_day ON workshop (on_day);
CREATE INDEX workshop_theme ON workshop (theme);
CREATE INDEX workshop_venue ON workshop (venue);
CREATE INDEX workshop_series ON workshop (series);
CREATE INDEX workshop_follows ON workshop (follows);

CREATE TABLE workshop_speaker (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    workshop     INTEGER NOT NULL REFERENCES workshop,
    contact      INTEGER NOT NULL REFERENCES contact,
    role         TEXT    NOT NULL CHECK (role IN ('professional', 'expert_by_experience', 'peer_worker', 'carer', 'association')),
    confirmed_on TEXT    CHECK (confirmed_on IS date(confirmed_on, '+0 days')),
    UNIQUE (workshop, contact)
) STRICT;
CREATE INDEX workshop_speaker_contact ON workshop_speaker (contact);

CREATE TABLE registration (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    workshop     INTEGER NOT NULL REFERENCES workshop,
    name         TEXT    NOT NULL CHECK (name <> ''),
    phone        TEXT    NOT NULL DEFAULT '',
    needs        TEXT    NOT NULL DEFAULT '',
    rank         INTEGER NOT NULL CHECK (rank > 0),
    cancelled_on TEXT    CHECK (cancelled_on IS date(cancelled_on, '+0 days')),
    UNIQUE (workshop, rank)
) STRICT;

CREATE TABLE attendance (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    workshop     INTEGER NOT NULL REFERENCES workshop,
    registration INTEGER UNIQUE REFERENCES registration,
    name         TEXT    CHECK (name <> ''),
    commune      INTEGER REFERENCES commune,
    category     TEXT    CHECK (category IN ('women', 'men', 'under_18', '18_25', '26_44', '45_64', '65_74', '75_and_over')),
    certificate  INTEGER NOT NULL DEFAULT 0 CHECK (certificate IN (0, 1)),
    count        INTEGER NOT NULL CHECK (count >= 1),
    CHECK (name IS NULL OR count = 1),
    CHECK (category IS NULL OR (name IS NULL AND commune IS NULL))
) STRICT;
CREATE UNIQUE INDEX attendance_count ON attendance (workshop, coalesce(category, '')) WHERE name IS NULL AND commune IS NULL;
CREATE INDEX attendance_workshop ON attendance (workshop);
CREATE INDEX attendance_commune ON attendance (commune);

CREATE TABLE evaluation_sheet (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    workshop INTEGER NOT NULL REFERENCES workshop,
    n        INTEGER NOT NULL CHECK (n > 0),
    UNIQUE (workshop, n)
) STRICT;

CREATE TABLE evaluation_answer (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    sheet    INTEGER NOT NULL REFERENCES evaluation_sheet,
    question TEXT    NOT NULL CHECK (question <> ''),
    score    INTEGER CHECK (score BETWEEN 1 AND 9),
    words    TEXT,
    UNIQUE (sheet, question),
    CHECK ((score IS NOT NULL) + (words IS NOT NULL) = 1)
) STRICT;

-- Decided by the ministry year by year: seeded with what was published, then typed or imported.
CREATE TABLE school_holiday (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    zone     TEXT    NOT NULL CHECK (zone IN ('a', 'b', 'c')),
    kind     TEXT    NOT NULL CHECK (kind IN ('all_saints', 'christmas', 'winter', 'spring', 'ascension_bridge', 'summer')),
    from_on  TEXT    NOT NULL CHECK (from_on IS date(from_on, '+0 days')),
    until_on TEXT    NOT NULL CHECK (until_on IS date(until_on, '+0 days')),  -- the day school starts again
    UNIQUE (zone, kind, from_on),
    CHECK (until_on > from_on)
) STRICT;
INSERT INTO school_holiday (zone, kind, from_on, until_on) VALUES
    ('b', 'all_saints', '2025-10-18', '2025-11-03'), ('b', 'christmas', '2025-12-20', '2026-01-05'),
    ('b', 'winter', '2026-02-14', '2026-03-02'), ('b', 'spring', '2026-04-11', '2026-04-27'),
    ('b', 'ascension_bridge', '2026-05-15', '2026-05-18'), ('b', 'summer', '2026-07-04', '2026-09-01'),
    ('b', 'all_saints', '2026-10-17', '2026-11-02'), ('b', 'christmas', '2026-12-19', '2027-01-04'),
    ('b', 'winter', '2027-02-20', '2027-03-08'), ('b', 'spring', '2027-04-17', '2027-05-03'),
    ('b', 'summer', '2027-07-03', '2027-09-01');
