-- What happens around a sitting: a second convocation for want of a quorum, a decision taken in between, the signed copy.

ALTER TABLE meeting ADD COLUMN second_of INTEGER REFERENCES meeting;
CREATE UNIQUE INDEX meeting_second_of ON meeting (second_of);

-- A place that had to be filled before the next sitting: what those who may decide agreed, and what the sitting said of it.
CREATE TABLE urgent_decision (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    number           TEXT    NOT NULL UNIQUE CHECK (number GLOB 'U-[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9]*'),
    body             INTEGER NOT NULL REFERENCES body,
    application      INTEGER NOT NULL REFERENCES application,
    consent          INTEGER NOT NULL REFERENCES consent,
    place            INTEGER NOT NULL REFERENCES place,
    decided_on       TEXT    NOT NULL CHECK (decided_on IS date(decided_on, '+0 days')),
    needed_before_on TEXT    NOT NULL CHECK (needed_before_on IS date(needed_before_on, '+0 days')),
    authority        TEXT    NOT NULL CHECK (authority <> ''),
    reason           TEXT    NOT NULL DEFAULT '',
    meeting          INTEGER REFERENCES meeting,  -- the sitting that took note of it
    replaced_by      TEXT    CHECK (replaced_by <> ''),  -- what it decided instead; NULL: confirmed
    CHECK (needed_before_on >= decided_on),
    CHECK ((replaced_by IS NOT NULL) <= (meeting IS NOT NULL))
) STRICT;
CREATE INDEX urgent_decision_body ON urgent_decision (body);
CREATE INDEX urgent_decision_application ON urgent_decision (application);
CREATE INDEX urgent_decision_consent ON urgent_decision (consent);
CREATE INDEX urgent_decision_place ON urgent_decision (place);
CREATE INDEX urgent_decision_meeting ON urgent_decision (meeting);

ALTER TABLE proposal ADD COLUMN urgent_decision INTEGER REFERENCES urgent_decision;
CREATE INDEX proposal_urgent_decision ON proposal (urgent_decision);

-- The scan of sealed minutes as they were signed by hand: whose number was read on the paper.
CREATE TABLE signed_copy (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    minutes   INTEGER NOT NULL UNIQUE REFERENCES minutes,
    document  INTEGER NOT NULL UNIQUE REFERENCES document,
    sha256    TEXT    NOT NULL CHECK (length(sha256) = 64),
    signed_on TEXT    NOT NULL CHECK (signed_on IS date(signed_on, '+0 days'))
) STRICT;
