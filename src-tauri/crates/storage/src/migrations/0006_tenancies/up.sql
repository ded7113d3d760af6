-- How a place is taken, followed and given back; what is agreed around it.

CREATE TABLE proposal (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    place           INTEGER NOT NULL REFERENCES place,
    application     INTEGER NOT NULL REFERENCES application,
    decision        INTEGER REFERENCES decision,
    rank            INTEGER NOT NULL DEFAULT 1 CHECK (rank BETWEEN 1 AND 3),
    sent_on         TEXT    CHECK (sent_on IS date(sent_on, '+0 days')),
    answer_due_on   TEXT    CHECK (answer_due_on IS date(answer_due_on, '+0 days')),
    answered_on     TEXT    CHECK (answered_on IS date(answered_on, '+0 days')),
    answer          TEXT    CHECK (answer IN ('accepted', 'refused', 'no_answer', 'place_lost')),
    caleol_on       TEXT    CHECK (caleol_on IS date(caleol_on, '+0 days')),
    caleol_outcome  TEXT,
    caleol_rank     INTEGER CHECK (caleol_rank > 0),
    caleol_notified_on TEXT CHECK (caleol_notified_on IS date(caleol_notified_on, '+0 days')),
    CHECK ((answered_on IS NULL) = (answer IS NULL))
) STRICT;
CREATE INDEX proposal_place ON proposal (place);
CREATE INDEX proposal_application ON proposal (application);
CREATE INDEX proposal_decision ON proposal (decision);

CREATE TABLE tenancy (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    person           INTEGER NOT NULL REFERENCES person,
    place            INTEGER NOT NULL REFERENCES place,
    proposal         INTEGER REFERENCES proposal,
    title            TEXT    NOT NULL CHECK (title IN ('direct_lease', 'sub_lease', 'sliding_lease', 'agreed_place')),
    lease_signed_on  TEXT    CHECK (lease_signed_on IS date(lease_signed_on, '+0 days')),
    entered_on       TEXT    NOT NULL CHECK (entered_on IS date(entered_on, '+0 days')),
    notice_on        TEXT    CHECK (notice_on IS date(notice_on, '+0 days')),
    notice_ground    TEXT    CHECK (notice_ground IN ('tight_market', 'aah', 'rsa', 'social_dwelling_granted', 'employment', 'violence', 'ordinary')),
    judge_order      TEXT    NOT NULL DEFAULT '',
    left_on          TEXT    CHECK (left_on IS date(left_on, '+0 days')),
    keys_returned_on TEXT    CHECK (keys_returned_on IS date(keys_returned_on, '+0 days')),
    exit_reason      TEXT    CHECK (exit_reason IN ('own_social_lease', 'private_dwelling', 'family_return', 'residence', 'hostel', 'retirement_home', 'host_family', 'lasting_absence', 'voluntary_without_solution', 'agreement_ended', 'arrears', 'neighbourhood', 'left_territory', 'death', 'other')),
    new_address      TEXT    NOT NULL DEFAULT '',
    settled_on       TEXT    CHECK (settled_on IS date(settled_on, '+0 days')),
    CHECK (left_on IS NULL OR left_on >= entered_on),
    CHECK ((left_on IS NULL) = (exit_reason IS NULL)),
    CHECK ((notice_on IS NULL) = (notice_ground IS NULL))
) STRICT;
CREATE INDEX tenancy_person ON tenancy (person);
CREATE INDEX tenancy_place ON tenancy (place);
CREATE INDEX tenancy_proposal ON tenancy (proposal);

-- No two tenancies overlap in a place.
CREATE TRIGGER tenancy_place_free_on_entry BEFORE INSERT ON tenancy
WHEN EXISTS (SELECT 1 FROM tenancy t WHERE t.place = NEW.place AND t.entered_on < coalesce(NEW.left_on, '9999-12-31')
             AND NEW.entered_on < coalesce(t.left_on, '9999-12-31'))
BEGIN SELECT RAISE(ABORT, 'place_taken'); END;
CREATE TRIGGER tenancy_place_free_on_change BEFORE UPDATE OF place, entered_on, left_on ON tenancy
WHEN EXISTS (SELECT 1 FROM tenancy t WHERE t.id <> NEW.id AND t.place = NEW.place AND t.entered_on < coalesce(NEW.left_on, '9999-12-31')
             AND NEW.entered_on < coalesce(t.left_on, '9999-12-31'))
BEGIN SELECT RAISE(ABORT, 'place_taken'); END;

-- A stay in hospital is an absence, never an exit; an absence has no kind.
CREATE TABLE absence (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    tenancy  INTEGER NOT NULL REFERENCES tenancy,
    from_on  TEXT    NOT NULL CHECK (from_on IS date(from_on, '+0 days')),
    until_on TEXT    CHECK (until_on IS date(until_on, '+0 days')),
    CHECK (until_on IS NULL OR until_on > from_on)
) STRICT;
CREATE INDEX absence_tenancy ON absence (tenancy);

CREATE TABLE tenancy_review (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    tenancy INTEGER NOT NULL REFERENCES tenancy,
    kind    TEXT    NOT NULL CHECK (kind IN ('six_months', 'commitment', 'visit')),
    due_on  TEXT    NOT NULL CHECK (due_on IS date(due_on, '+0 days')),
    done_on TEXT    CHECK (done_on IS date(done_on, '+0 days'))
) STRICT;
CREATE INDEX tenancy_review_tenancy ON tenancy_review (tenancy);

CREATE TABLE checklist_step (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    tenancy INTEGER NOT NULL REFERENCES tenancy,
    list    TEXT    NOT NULL CHECK (list IN ('entry', 'exit')),
    kind    TEXT    NOT NULL,
    done_on TEXT    CHECK (done_on IS date(done_on, '+0 days')),
    UNIQUE (tenancy, list, kind)
) STRICT;

CREATE TABLE inventory (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    tenancy  INTEGER NOT NULL REFERENCES tenancy,
    side     TEXT    NOT NULL CHECK (side IN ('in', 'out')),
    on_day   TEXT    NOT NULL CHECK (on_day IS date(on_day, '+0 days')),
    conforms INTEGER CHECK (conforms IN (0, 1)),
    UNIQUE (tenancy, side)
) STRICT;

CREATE TABLE inventory_line (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    inventory INTEGER NOT NULL REFERENCES inventory,
    room      TEXT    NOT NULL CHECK (room <> ''),
    element   TEXT    NOT NULL CHECK (element <> ''),
    state     TEXT    NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX inventory_line_inventory ON inventory_line (inventory);

CREATE TABLE commitment (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    tenancy   INTEGER NOT NULL REFERENCES tenancy,
    party     TEXT    NOT NULL CHECK (party IN ('person', 'care_team', 'council')),
    signed_on TEXT    NOT NULL CHECK (signed_on IS date(signed_on, '+0 days')),
    UNIQUE (tenancy, party, signed_on)
) STRICT;

-- Helped without a place: counted apart from tenancies.
CREATE TABLE assistance (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    person       INTEGER NOT NULL REFERENCES person,
    kind         TEXT    NOT NULL CHECK (kind IN ('hostel_liaison', 'retirement_home_liaison', 'dwelling_search', 'staying_housed', 'other')),
    organisation INTEGER REFERENCES organisation,
    from_on      TEXT    NOT NULL CHECK (from_on IS date(from_on, '+0 days')),
    until_on     TEXT    CHECK (until_on IS date(until_on, '+0 days')),
    CHECK (until_on IS NULL OR until_on > from_on)
) STRICT;
CREATE INDEX assistance_person ON assistance (person);
CREATE INDEX assistance_organisation ON assistance (organisation);

CREATE TABLE agreement (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    kind          TEXT    NOT NULL CHECK (kind IN ('council_landlord', 'council_hospital', 'tripartite', 'quadripartite', 'residence_places', 'provision', 'membership')),
    object        TEXT    NOT NULL CHECK (object <> ''),
    starts_on     TEXT    NOT NULL CHECK (starts_on IS date(starts_on, '+0 days')),
    ends_on       TEXT    CHECK (ends_on IS date(ends_on, '+0 days')),
    tacit         INTEGER NOT NULL DEFAULT 0 CHECK (tacit IN (0, 1)),
    notice_months INTEGER CHECK (notice_months BETWEEN 0 AND 24),
    review_on     TEXT    CHECK (review_on IS date(review_on, '+0 days')),
    document      INTEGER REFERENCES document,
    CHECK (ends_on IS NULL OR ends_on > starts_on)
) STRICT;
CREATE INDEX agreement_document ON agreement (document);

CREATE TABLE agreement_party (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    agreement    INTEGER NOT NULL REFERENCES agreement,
    organisation INTEGER REFERENCES organisation,
    person       INTEGER REFERENCES person,
    signed_on    TEXT    CHECK (signed_on IS date(signed_on, '+0 days')),
    CHECK ((organisation IS NOT NULL) + (person IS NOT NULL) = 1)
) STRICT;
CREATE INDEX agreement_party_agreement ON agreement_party (agreement);
CREATE INDEX agreement_party_organisation ON agreement_party (organisation);
CREATE INDEX agreement_party_person ON agreement_party (person);

CREATE TABLE official_query (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    asked_by      INTEGER REFERENCES contact_role,
    received_on   TEXT    NOT NULL CHECK (received_on IS date(received_on, '+0 days')),
    answer_due_on TEXT    CHECK (answer_due_on IS date(answer_due_on, '+0 days')),
    answered_on   TEXT    CHECK (answered_on IS date(answered_on, '+0 days')),
    subject       TEXT    NOT NULL CHECK (subject <> '')
) STRICT;
CREATE INDEX official_query_asked_by ON official_query (asked_by);
