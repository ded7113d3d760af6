-- The people who ask for a place, and what they ask.
-- Never a diagnosis, a treatment, a photograph or a social-security number.

CREATE TABLE person (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    civility      TEXT    CHECK (civility IN ('mrs', 'mr')),
    family_name   TEXT    NOT NULL CHECK (family_name <> ''),
    birth_name    TEXT    NOT NULL DEFAULT '',
    given_name    TEXT    NOT NULL CHECK (given_name <> ''),
    birth_on      TEXT    CHECK (birth_on IS date(birth_on, '+0 days')),
    birth_place   TEXT    NOT NULL DEFAULT '',
    nationality   TEXT    CHECK (nationality IN ('french', 'european', 'other')),
    permit_until_on TEXT  CHECK (permit_until_on IS date(permit_until_on, '+0 days')),
    commune       INTEGER REFERENCES commune,
    phone         TEXT    NOT NULL DEFAULT '',
    voicemail     INTEGER CHECK (voicemail IN (0, 1)),  -- may a message be left; NULL: not asked yet
    email         TEXT    NOT NULL DEFAULT '',
    street        TEXT    NOT NULL DEFAULT '',
    complement    TEXT    NOT NULL DEFAULT '',
    postcode      TEXT    NOT NULL DEFAULT '',
    city          TEXT    NOT NULL DEFAULT '',
    domiciled_with TEXT   NOT NULL DEFAULT '',  -- who receives the post of a person without an address
    reach_through TEXT    NOT NULL DEFAULT '',
    sort_key      TEXT    NOT NULL,
    sound_key     TEXT    NOT NULL,
    search_text   TEXT    NOT NULL,
    merged_into   INTEGER REFERENCES person CHECK (merged_into <> id),
    died_on       TEXT    CHECK (died_on IS date(died_on, '+0 days')),  -- stops every letter at once
    archived_on   TEXT    CHECK (archived_on IS date(archived_on, '+0 days')),
    anonymised_on TEXT    CHECK (anonymised_on IS date(anonymised_on, '+0 days'))
) STRICT;
CREATE INDEX person_by_name ON person (sort_key);
CREATE INDEX person_by_sound ON person (sound_key);
CREATE INDEX person_commune ON person (commune);
CREATE INDEX person_merged_into ON person (merged_into);

CREATE TABLE person_note (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    person  INTEGER NOT NULL REFERENCES person,
    level   TEXT    NOT NULL CHECK (level IN ('shared', 'coordination')),
    text    TEXT    NOT NULL CHECK (text <> ''),
    at      INTEGER NOT NULL
) STRICT;
CREATE INDEX person_note_person ON person_note (person);

CREATE TABLE contact_event (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    person   INTEGER NOT NULL REFERENCES person,
    on_day   TEXT    NOT NULL CHECK (on_day IS date(on_day, '+0 days')),
    medium   TEXT    NOT NULL,
    with_contact INTEGER REFERENCES contact,
    text     TEXT    NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX contact_event_person ON contact_event (person);
CREATE INDEX contact_event_with ON contact_event (with_contact);

CREATE TABLE application (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    person          INTEGER NOT NULL REFERENCES person,
    code            TEXT    NOT NULL UNIQUE CHECK (code GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9]*'),
    received_on     TEXT    NOT NULL CHECK (received_on IS date(received_on, '+0 days')),
    referred_by     INTEGER REFERENCES contact_role,
    referrer_text   TEXT    NOT NULL DEFAULT '',  -- a service named in a file and not yet in the directory
    request         TEXT    NOT NULL DEFAULT '',  -- the housing need in the person's words
    -- the household
    household       TEXT,
    children        INTEGER NOT NULL DEFAULT 0 CHECK (children BETWEEN 0 AND 20),
    custody         TEXT,
    animals         TEXT    NOT NULL DEFAULT '',
    co_applicant    TEXT    NOT NULL DEFAULT '',
    -- where the person lives now
    current_housing TEXT,
    housed_since_on TEXT    CHECK (housed_since_on IS date(housed_since_on, '+0 days')),
    current_landlord TEXT   NOT NULL DEFAULT '',
    reason          TEXT,
    urgent          INTEGER NOT NULL DEFAULT 0 CHECK (urgent IN (0, 1)),
    eviction_stage  TEXT,
    -- the ordinary routes, which stay open
    nud             TEXT    NOT NULL DEFAULT '',
    nud_expires_on  TEXT    CHECK (nud_expires_on IS date(nud_expires_on, '+0 days')),
    siao_on         TEXT    CHECK (siao_on IS date(siao_on, '+0 days')),
    dalo_on         TEXT    CHECK (dalo_on IS date(dalo_on, '+0 days')),
    -- what is wished
    typology_min    TEXT,
    typology_max    TEXT,
    floor_max       INTEGER CHECK (floor_max BETWEEN 0 AND 60),
    needs_lift      INTEGER NOT NULL DEFAULT 0 CHECK (needs_lift IN (0, 1)),
    needs_step_free INTEGER NOT NULL DEFAULT 0 CHECK (needs_step_free IN (0, 1)),
    furnished       INTEGER CHECK (furnished IN (0, 1)),
    rent_max_cents  INTEGER CHECK (rent_max_cents > 0),
    near            TEXT    NOT NULL DEFAULT '',
    accepts_sublet  INTEGER CHECK (accepts_sublet IN (0, 1)),
    accepts_shared  INTEGER CHECK (accepts_shared IN (0, 1)),
    attends         TEXT    CHECK (attends IN ('yes', 'represented', 'no')),  -- does the person come to the commission
    -- rights and support, as facts useful to housing
    disability_rights_until_on TEXT CHECK (disability_rights_until_on IS date(disability_rights_until_on, '+0 days')),
    fsl_requested_on TEXT   CHECK (fsl_requested_on IS date(fsl_requested_on, '+0 days')),
    visits          TEXT    NOT NULL DEFAULT '',
    summary         TEXT    NOT NULL DEFAULT '',  -- the shared summary, re-read with the person
    housing_benefit_cents INTEGER CHECK (housing_benefit_cents > 0),  -- estimated, a month; never a resource
    sheet_digest    TEXT    NOT NULL DEFAULT '',  -- of what is shared: tells whether it changed since it was re-read
    ended_on        TEXT    CHECK (ended_on IS date(ended_on, '+0 days')),
    ending          TEXT    CHECK (ending IN ('withdrawn', 'no_follow_up')),
    CHECK ((ended_on IS NULL) = (ending IS NULL))
) STRICT;
CREATE INDEX application_person ON application (person);
CREATE INDEX application_referred_by ON application (referred_by);
CREATE INDEX application_by_arrival ON application (received_on);

CREATE TABLE support (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    application  INTEGER NOT NULL REFERENCES application,
    kind         TEXT    NOT NULL,
    contact_role INTEGER REFERENCES contact_role,
    label        TEXT    NOT NULL DEFAULT '',
    phone        TEXT    NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX support_application ON support (application);
CREATE INDEX support_contact_role ON support (contact_role);

CREATE TABLE wished_commune (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    application INTEGER NOT NULL REFERENCES application,
    rank        INTEGER NOT NULL CHECK (rank BETWEEN 1 AND 20),
    commune     INTEGER NOT NULL REFERENCES commune,
    UNIQUE (application, rank),
    UNIQUE (application, commune)
) STRICT;
CREATE INDEX wished_commune_commune ON wished_commune (commune);

CREATE TABLE pause (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    application INTEGER NOT NULL REFERENCES application,
    from_on     TEXT    NOT NULL CHECK (from_on IS date(from_on, '+0 days')),
    until_on    TEXT    CHECK (until_on IS date(until_on, '+0 days')),
    reason      TEXT    NOT NULL DEFAULT '',
    CHECK (until_on IS NULL OR until_on > from_on)
) STRICT;
CREATE INDEX pause_application ON pause (application);

CREATE TABLE household_member (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    application INTEGER NOT NULL REFERENCES application,
    relation    TEXT    NOT NULL,
    birth_on    TEXT    CHECK (birth_on IS date(birth_on, '+0 days')),
    expected    INTEGER NOT NULL DEFAULT 0 CHECK (expected IN (0, 1))  -- a child to be born
) STRICT;
CREATE INDEX household_member_application ON household_member (application);

CREATE TABLE money_line (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    person   INTEGER NOT NULL REFERENCES person,
    side     TEXT    NOT NULL CHECK (side IN ('resource', 'charge', 'debt')),
    kind     TEXT    NOT NULL,
    cents    INTEGER NOT NULL CHECK (cents > 0),  -- a month; the whole sum for a debt
    note     TEXT    NOT NULL DEFAULT '',
    from_on  TEXT    NOT NULL CHECK (from_on IS date(from_on, '+0 days')),
    until_on TEXT    CHECK (until_on IS date(until_on, '+0 days')),
    CHECK (until_on IS NULL OR until_on > from_on)
) STRICT;
CREATE INDEX money_line_person ON money_line (person);

CREATE TABLE protection (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    person    INTEGER NOT NULL REFERENCES person,
    kind      TEXT    NOT NULL,
    mandatary_kind TEXT,
    mandatary INTEGER REFERENCES contact_role,
    judged_on TEXT    CHECK (judged_on IS date(judged_on, '+0 days')),
    covers_person   INTEGER NOT NULL DEFAULT 0 CHECK (covers_person IN (0, 1)),  -- the judgment extends to the person, not only to property
    signs_lease     INTEGER NOT NULL DEFAULT 0 CHECK (signs_lease IN (0, 1)),
    receives_letters INTEGER NOT NULL DEFAULT 0 CHECK (receives_letters IN (0, 1)),
    from_on   TEXT    CHECK (from_on IS date(from_on, '+0 days')),
    until_on  TEXT    CHECK (until_on IS date(until_on, '+0 days')),
    CHECK (until_on IS NULL OR from_on IS NULL OR until_on > from_on)
) STRICT;
CREATE INDEX protection_person ON protection (person);
CREATE INDEX protection_mandatary ON protection (mandatary);

CREATE TABLE supporting_paper (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    application INTEGER NOT NULL REFERENCES application,
    kind        TEXT    NOT NULL,
    seen_on     TEXT    CHECK (seen_on IS date(seen_on, '+0 days')),
    expires_on  TEXT    CHECK (expires_on IS date(expires_on, '+0 days')),
    not_needed  INTEGER NOT NULL DEFAULT 0 CHECK (not_needed IN (0, 1)),
    document    INTEGER REFERENCES document,
    UNIQUE (application, kind)
) STRICT;
CREATE INDEX supporting_paper_document ON supporting_paper (document);

CREATE TABLE consent (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    person         INTEGER NOT NULL REFERENCES person,
    given_on       TEXT    NOT NULL CHECK (given_on IS date(given_on, '+0 days')),
    form           TEXT    NOT NULL CHECK (form IN ('written', 'oral')),
    expressed_by   TEXT    NOT NULL CHECK (expressed_by IN ('alone', 'assisted', 'represented')),
    witness        TEXT    NOT NULL DEFAULT '',
    scope_colleges TEXT    NOT NULL CHECK (json_valid(scope_colleges)),  -- the colleges the sheet may be shared with
    sheet_digest   TEXT    NOT NULL DEFAULT '',  -- of the sheet as it was re-read with the person
    reread_on      TEXT    CHECK (reread_on IS date(reread_on, '+0 days')),
    recorded_by    INTEGER NOT NULL REFERENCES user,
    expires_on     TEXT    NOT NULL CHECK (expires_on IS date(expires_on, '+0 days')),
    withdrawn_on   TEXT    CHECK (withdrawn_on IS date(withdrawn_on, '+0 days')),
    CHECK (expires_on > given_on),
    CHECK ((form = 'oral') <= (witness <> ''))  -- an oral consent has a signing witness
) STRICT;
CREATE INDEX consent_person ON consent (person);
CREATE INDEX consent_recorded_by ON consent (recorded_by);
