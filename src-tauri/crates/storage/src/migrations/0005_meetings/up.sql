-- One engine for every sitting: bodies, mandates, meetings, agendas, hearings, decisions, minutes, seals.

CREATE TABLE body (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    kind       TEXT    NOT NULL CHECK (kind IN ('housing_commission', 'assembly', 'steering', 'bureau', 'pole', 'group')),
    name       TEXT    NOT NULL CHECK (name <> ''),
    short_name TEXT    NOT NULL CHECK (short_name <> ''),  -- opens the references of its meetings: COPIL-2026-2
    decides_by TEXT    NOT NULL CHECK (decides_by IN ('consensus', 'vote')),
    quorum     INTEGER CHECK (quorum > 0),                 -- members present or represented; NULL: none
    rhythm     TEXT    NOT NULL CHECK (rhythm IN ('monthly', 'quarterly', 'thrice_yearly', 'twice_yearly', 'yearly', 'when_needed'))
) STRICT;

CREATE TABLE mandate (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    body           INTEGER NOT NULL REFERENCES body,
    contact        INTEGER REFERENCES contact,             -- NULL: a vacant seat
    organisation   INTEGER REFERENCES organisation,
    commune        INTEGER REFERENCES commune,
    college        TEXT    NOT NULL,
    capacity       TEXT    NOT NULL CHECK (capacity IN ('chair', 'member', 'substitute', 'guest')),
    substitute_for INTEGER REFERENCES mandate CHECK (substitute_for <> id),
    votes          INTEGER NOT NULL CHECK (votes BETWEEN 0 AND 9),
    from_on        TEXT    NOT NULL CHECK (from_on IS date(from_on, '+0 days')),
    until_on       TEXT    CHECK (until_on IS date(until_on, '+0 days')),
    confidentiality_signed_on TEXT CHECK (confidentiality_signed_on IS date(confidentiality_signed_on, '+0 days')),
    CHECK ((organisation IS NOT NULL) + (commune IS NOT NULL) <= 1),
    CHECK ((capacity = 'substitute') = (substitute_for IS NOT NULL)),
    CHECK (until_on IS NULL OR until_on > from_on)
) STRICT;
CREATE INDEX mandate_body ON mandate (body);
CREATE INDEX mandate_contact ON mandate (contact);
CREATE INDEX mandate_organisation ON mandate (organisation);
CREATE INDEX mandate_commune ON mandate (commune);
CREATE INDEX mandate_substitute_for ON mandate (substitute_for);

CREATE TABLE meeting (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    body         INTEGER NOT NULL REFERENCES body,
    reference    TEXT    NOT NULL UNIQUE CHECK (reference <> ''),
    on_day       TEXT    NOT NULL CHECK (on_day IS date(on_day, '+0 days')),
    start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
    minutes      INTEGER NOT NULL DEFAULT 180 CHECK (minutes BETWEEN 15 AND 1440),
    item_minutes INTEGER NOT NULL DEFAULT 20 CHECK (item_minutes BETWEEN 5 AND 120),  -- a hearing lasts so long unless it says otherwise
    venue        INTEGER REFERENCES venue,
    host_commune INTEGER REFERENCES commune,
    chair        INTEGER REFERENCES contact,
    secretary    TEXT    NOT NULL DEFAULT '',
    convened_on  TEXT    CHECK (convened_on IS date(convened_on, '+0 days')),
    convened_by  TEXT    CHECK (convened_by IN ('post', 'email', 'post_and_email', 'hand')),
    opened_at    INTEGER,
    closed_at    INTEGER CHECK (closed_at >= opened_at),
    cancelled_on TEXT    CHECK (cancelled_on IS date(cancelled_on, '+0 days')),
    packs_out    INTEGER NOT NULL DEFAULT 0 CHECK (packs_out >= 0),  -- numbered copies handed out
    packs_back   INTEGER NOT NULL DEFAULT 0 CHECK (packs_back BETWEEN 0 AND packs_out),
    reopened_for TEXT    NOT NULL DEFAULT '',  -- why it was opened again, one line each time
    CHECK ((closed_at IS NOT NULL) <= (opened_at IS NOT NULL)),
    CHECK ((cancelled_on IS NOT NULL) <= (opened_at IS NULL)),
    CHECK ((convened_on IS NULL) = (convened_by IS NULL))
) STRICT;
CREATE INDEX meeting_body ON meeting (body);
CREATE INDEX meeting_by_day ON meeting (on_day);
CREATE INDEX meeting_venue ON meeting (venue);
CREATE INDEX meeting_host_commune ON meeting (host_commune);
CREATE INDEX meeting_chair ON meeting (chair);

CREATE TABLE meeting_step (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting INTEGER NOT NULL REFERENCES meeting,
    kind    TEXT    NOT NULL,
    due_on  TEXT    NOT NULL CHECK (due_on IS date(due_on, '+0 days')),
    done_on TEXT    CHECK (done_on IS date(done_on, '+0 days')),
    UNIQUE (meeting, kind)
) STRICT;

-- Copied from the mandates at convocation: a mandate that ends later changes nothing.
CREATE TABLE participant (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting      INTEGER NOT NULL REFERENCES meeting,
    contact      INTEGER NOT NULL REFERENCES contact,
    mandate      INTEGER REFERENCES mandate,
    organisation INTEGER REFERENCES organisation,
    commune      INTEGER REFERENCES commune,
    college      TEXT    NOT NULL,
    capacity     TEXT    NOT NULL CHECK (capacity IN ('chair', 'member', 'substitute', 'guest')),
    quality      TEXT    NOT NULL DEFAULT '',  -- as the papers print it
    votes        INTEGER NOT NULL CHECK (votes BETWEEN 0 AND 9),
    convened_on  TEXT    CHECK (convened_on IS date(convened_on, '+0 days')),
    reply        TEXT    NOT NULL DEFAULT 'none' CHECK (reply IN ('coming', 'excused', 'none')),
    presence     TEXT    CHECK (presence IN ('present', 'excused', 'absent', 'represented')),  -- NULL: the roll is not called yet
    proxy        INTEGER REFERENCES participant CHECK (proxy <> id),
    UNIQUE (meeting, contact),
    CHECK ((presence IS 'represented') = (proxy IS NOT NULL)),
    CHECK ((organisation IS NOT NULL) + (commune IS NOT NULL) <= 1)
) STRICT;
CREATE INDEX participant_contact ON participant (contact);
CREATE INDEX participant_mandate ON participant (mandate);
CREATE INDEX participant_organisation ON participant (organisation);
CREATE INDEX participant_commune ON participant (commune);
CREATE INDEX participant_proxy ON participant (proxy);

CREATE TABLE presence (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    participant INTEGER NOT NULL REFERENCES participant,
    arrived_minute INTEGER NOT NULL CHECK (arrived_minute BETWEEN 0 AND 2879),  -- a sitting may pass midnight
    left_minute INTEGER CHECK (left_minute > arrived_minute AND left_minute <= 2879)
) STRICT;
CREATE INDEX presence_participant ON presence (participant);

CREATE TABLE agenda_item (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting        INTEGER NOT NULL REFERENCES meeting,
    position       INTEGER NOT NULL CHECK (position > 0),
    kind           TEXT    NOT NULL CHECK (kind IN ('previous_minutes', 'vacancies', 'hearing', 'tenancy_review', 'renewal', 'exit', 'deposit', 'agreement', 'official_query', 'break', 'other')),
    title          TEXT    NOT NULL DEFAULT '',
    minutes        INTEGER CHECK (minutes BETWEEN 1 AND 480),  -- NULL: the meeting's own length of an item
    carried_from   INTEGER UNIQUE REFERENCES agenda_item CHECK (carried_from <> id),
    discussion     TEXT    NOT NULL DEFAULT '',
    started_at     INTEGER,
    pulled_on      TEXT    CHECK (pulled_on IS date(pulled_on, '+0 days')),  -- consent withdrawn: not examined
    place          INTEGER REFERENCES place,
    deposit        INTEGER REFERENCES deposit,
    agreement      INTEGER REFERENCES agreement,
    official_query INTEGER REFERENCES official_query,
    UNIQUE (meeting, position),
    CHECK ((place IS NOT NULL) + (deposit IS NOT NULL) + (agreement IS NOT NULL) + (official_query IS NOT NULL) <= 1),
    CHECK ((place IS NOT NULL) <= (kind = 'vacancies')),
    CHECK ((deposit IS NOT NULL) <= (kind = 'deposit')),
    CHECK ((agreement IS NOT NULL) <= (kind IN ('agreement', 'renewal'))),
    CHECK ((official_query IS NOT NULL) <= (kind = 'official_query'))
) STRICT;
CREATE INDEX agenda_item_place ON agenda_item (place);
CREATE INDEX agenda_item_deposit ON agenda_item (deposit);
CREATE INDEX agenda_item_agreement ON agenda_item (agreement);
CREATE INDEX agenda_item_official_query ON agenda_item (official_query);

CREATE TABLE recusal (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    agenda_item INTEGER NOT NULL REFERENCES agenda_item,
    participant INTEGER NOT NULL REFERENCES participant,
    left_minute INTEGER CHECK (left_minute BETWEEN 0 AND 2879),
    back_minute INTEGER CHECK (back_minute BETWEEN left_minute AND 2879),
    UNIQUE (agenda_item, participant)
) STRICT;
CREATE INDEX recusal_participant ON recusal (participant);

-- An agenda item that is a person: with a consent, or without an identity.
CREATE TABLE hearing (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    agenda_item     INTEGER NOT NULL UNIQUE REFERENCES agenda_item,
    person          INTEGER REFERENCES person,
    application     INTEGER REFERENCES application,
    tenancy         INTEGER REFERENCES tenancy,
    consent         INTEGER REFERENCES consent,
    presented_by    INTEGER REFERENCES contact,
    person_presence TEXT    CHECK (person_presence IN ('present', 'accompanied', 'represented', 'excused', 'absent')),
    companion       TEXT    NOT NULL DEFAULT '',  -- who accompanies or represents, as a quality: never a name
    CHECK ((person IS NULL) = (consent IS NULL)),
    CHECK ((person IS NULL) = (application IS NULL AND tenancy IS NULL)),
    CHECK ((application IS NOT NULL) + (tenancy IS NOT NULL) <= 1)
) STRICT;
CREATE INDEX hearing_person ON hearing (person);
CREATE INDEX hearing_application ON hearing (application);
CREATE INDEX hearing_tenancy ON hearing (tenancy);
CREATE INDEX hearing_consent ON hearing (consent);
CREATE INDEX hearing_presented_by ON hearing (presented_by);

CREATE TABLE decision (
    id                  INTEGER PRIMARY KEY AUTOINCREMENT,
    agenda_item         INTEGER NOT NULL UNIQUE REFERENCES agenda_item,  -- replaced in place until the minutes are sealed
    kind                TEXT    NOT NULL CHECK (kind IN ('resolution', 'noted', 'approved', 'admission', 'supported', 'conditional_admission', 'waiting_list', 'postponed', 'redirected', 'not_retained', 'withdrawn', 'maintained', 'change_of_dwelling', 'end_of_tenancy', 'carried_over')),
    number              TEXT    UNIQUE,  -- D-2026-031, given at closing in agenda order, so that undo leaves no gap
    text                TEXT    NOT NULL DEFAULT '',
    reason_code         TEXT,
    communicable_reason TEXT    NOT NULL DEFAULT '',
    condition           TEXT    NOT NULL DEFAULT '',
    due_on              TEXT    CHECK (due_on IS date(due_on, '+0 days')),
    place               INTEGER REFERENCES place,
    place_kind          INTEGER REFERENCES place_kind,
    rank                INTEGER CHECK (rank BETWEEN 1 AND 3),
    decider             TEXT    CHECK (decider IN ('landlord', 'manager')),
    deposit_cents       INTEGER CHECK (deposit_cents > 0),
    votes_for           INTEGER CHECK (votes_for >= 0),
    votes_against       INTEGER CHECK (votes_against >= 0),
    votes_abstained     INTEGER CHECK (votes_abstained >= 0),
    informed_by         TEXT    NOT NULL DEFAULT '',  -- who tells the person, by voice, before the letter
    effective_on        TEXT    NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
    facts               TEXT    NOT NULL DEFAULT '{}' CHECK (json_valid(facts)),  -- what the decision rested on, frozen
    CHECK ((kind = 'admission') <= (place IS NOT NULL)),
    CHECK ((kind = 'conditional_admission') <= (condition <> '' AND due_on IS NOT NULL)),
    CHECK ((kind IN ('postponed', 'not_retained')) <= (reason_code IS NOT NULL AND communicable_reason <> '')),
    CHECK ((kind = 'supported') = (decider IS NOT NULL)),
    CHECK ((rank IS NOT NULL) <= (place IS NOT NULL)),
    CHECK ((votes_for IS NULL) = (votes_against IS NULL) AND (votes_for IS NULL) = (votes_abstained IS NULL))
) STRICT;
CREATE INDEX decision_place ON decision (place);
CREATE INDEX decision_place_kind ON decision (place_kind);

CREATE TABLE follow_up (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    decision    INTEGER REFERENCES decision,
    agenda_item INTEGER REFERENCES agenda_item,
    kind        TEXT    NOT NULL CHECK (kind IN ('tell_person', 'send_letter', 'complete', 'reassess', 'follow_decider', 'orient', 'other')),
    what        TEXT    NOT NULL DEFAULT '',
    owner       INTEGER REFERENCES contact,
    due_on      TEXT    CHECK (due_on IS date(due_on, '+0 days')),
    done_on     TEXT    CHECK (done_on IS date(done_on, '+0 days')),
    CHECK ((decision IS NOT NULL) + (agenda_item IS NOT NULL) = 1),
    CHECK ((kind = 'other') <= (what <> '')),
    CHECK ((decision IS NULL) <= (kind = 'other'))
) STRICT;
CREATE UNIQUE INDEX follow_up_decision ON follow_up (decision, kind);
CREATE INDEX follow_up_agenda_item ON follow_up (agenda_item);
CREATE INDEX follow_up_owner ON follow_up (owner);

CREATE TABLE minutes (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting     INTEGER NOT NULL REFERENCES meeting,
    amends      INTEGER REFERENCES minutes CHECK (amends <> id),
    reviewed_on TEXT    CHECK (reviewed_on IS date(reviewed_on, '+0 days')),
    approved_at_meeting INTEGER REFERENCES meeting,
    observation TEXT    NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX minutes_of_a_meeting ON minutes (meeting) WHERE amends IS NULL;
CREATE INDEX minutes_meeting ON minutes (meeting);
CREATE INDEX minutes_amends ON minutes (amends);
CREATE INDEX minutes_approved_at ON minutes (approved_at_meeting);

CREATE TABLE minutes_block (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    minutes           INTEGER NOT NULL REFERENCES minutes,
    version           TEXT    NOT NULL CHECK (version IN ('nominative', 'shareable')),
    source_key        TEXT    NOT NULL CHECK (source_key <> ''),  -- which generated block it replaces: opening, item:12…
    override_text     TEXT    NOT NULL,
    overridden_digest TEXT    NOT NULL CHECK (length(overridden_digest) = 64),  -- of the generated text it replaced
    UNIQUE (minutes, version, source_key)
) STRICT;

-- Final: a seal is never changed, removed or undone.
CREATE TABLE seal (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    n                 INTEGER NOT NULL UNIQUE CHECK (n > 0),
    minutes           INTEGER NOT NULL UNIQUE REFERENCES minutes,
    number            TEXT    NOT NULL UNIQUE CHECK (number <> ''),
    nominative_sha256 TEXT    NOT NULL CHECK (length(nominative_sha256) = 64),
    shareable_sha256  TEXT    NOT NULL CHECK (length(shareable_sha256) = 64),
    previous_head     TEXT    NOT NULL CHECK (length(previous_head) IN (0, 64)),
    head              TEXT    NOT NULL UNIQUE CHECK (length(head) = 64),
    journal_head      TEXT    NOT NULL CHECK (length(journal_head) = 64),
    sealed_at         INTEGER NOT NULL
) STRICT;
CREATE TRIGGER seal_is_never_changed BEFORE UPDATE ON seal BEGIN SELECT RAISE(ABORT, 'seal_is_final'); END;
CREATE TRIGGER seal_is_never_removed BEFORE DELETE ON seal BEGIN SELECT RAISE(ABORT, 'seal_is_final'); END;
