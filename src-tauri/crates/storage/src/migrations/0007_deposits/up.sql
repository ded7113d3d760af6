-- The deposits the council covers, and their append-only ledger.

CREATE TABLE deposit (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    person      INTEGER NOT NULL REFERENCES person,
    tenancy     INTEGER REFERENCES tenancy,  -- NULL until the lease is signed
    decision    INTEGER REFERENCES decision, -- NULL for what was taken over from older files
    place       INTEGER REFERENCES place,
    mode        TEXT    NOT NULL CHECK (mode IN ('third_party_payer', 'main_tenant', 'repayable_advance', 'autonomous_guarantee')),
    cap_cents   INTEGER CHECK (cap_cents > 0),
    landlord    INTEGER REFERENCES organisation,
    restitution_clause_signed_on TEXT CHECK (restitution_clause_signed_on IS date(restitution_clause_signed_on, '+0 days')),
    disputed_on TEXT    CHECK (disputed_on IS date(disputed_on, '+0 days'))  -- what the landlord keeps is disputed since
) STRICT;
CREATE INDEX deposit_person ON deposit (person);
CREATE INDEX deposit_tenancy ON deposit (tenancy);
CREATE INDEX deposit_decision ON deposit (decision);
CREATE INDEX deposit_place ON deposit (place);
CREATE INDEX deposit_landlord ON deposit (landlord);

CREATE TABLE deposit_entry (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    deposit       INTEGER NOT NULL REFERENCES deposit,
    kind          TEXT    NOT NULL CHECK (kind IN ('opening', 'engaged', 'paid', 'topped_up', 'transferred_out', 'transferred_in', 'repaid', 'returned', 'withheld', 'late_penalty', 'cancelled', 'written_off')),
    on_day        TEXT    NOT NULL CHECK (on_day IS date(on_day, '+0 days')),
    cents         INTEGER NOT NULL CHECK (cents > 0),
    reason        TEXT    CHECK (reason IN ('arrears', 'damage', 'charges_adjustment', 'keys', 'cleaning', 'other')),
    note          TEXT    NOT NULL DEFAULT '',  -- the number of the paper, the means of payment
    document      INTEGER REFERENCES document,
    reverses      INTEGER UNIQUE REFERENCES deposit_entry CHECK (reverses <> id),  -- a mistake is reversed, never edited
    transfer_pair INTEGER REFERENCES deposit_entry CHECK (transfer_pair <> id),
    CHECK ((kind = 'withheld') = (reason IS NOT NULL))  -- what is kept back is always explained
) STRICT;
CREATE INDEX deposit_entry_deposit ON deposit_entry (deposit);
CREATE INDEX deposit_entry_document ON deposit_entry (document);
CREATE INDEX deposit_entry_pair ON deposit_entry (transfer_pair);
CREATE TRIGGER deposit_entry_is_never_changed BEFORE UPDATE ON deposit_entry BEGIN SELECT RAISE(ABORT, 'entry_is_final'); END;
CREATE TRIGGER deposit_entry_is_never_removed BEFORE DELETE ON deposit_entry BEGIN SELECT RAISE(ABORT, 'entry_is_final'); END;

CREATE TABLE closed_year (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    year          INTEGER NOT NULL UNIQUE CHECK (year BETWEEN 1977 AND 2200),
    opening_cents INTEGER NOT NULL,
    closing_cents INTEGER NOT NULL,
    head          TEXT    NOT NULL CHECK (length(head) = 64)
) STRICT;
