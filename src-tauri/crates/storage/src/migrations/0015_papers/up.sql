-- What the papers say that nothing kept yet.

-- The letters about a deposit that were sent to its landlord: each says when the one before it went.
CREATE TABLE deposit_letter (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    deposit INTEGER NOT NULL REFERENCES deposit,
    letter  TEXT    NOT NULL CHECK (letter IN ('keys', 'first', 'second', 'notice')),
    sent_on TEXT    NOT NULL CHECK (sent_on IS date(sent_on, '+0 days')),
    UNIQUE (deposit, letter)
) STRICT;

-- What a person, the service beside her and the council agree on: how often they meet, what the service helps with, what she
-- allows to be shared.
ALTER TABLE agreement ADD COLUMN rhythm TEXT NOT NULL DEFAULT '';
ALTER TABLE agreement ADD COLUMN help   TEXT NOT NULL DEFAULT '';
ALTER TABLE agreement ADD COLUMN shared TEXT NOT NULL DEFAULT '';
