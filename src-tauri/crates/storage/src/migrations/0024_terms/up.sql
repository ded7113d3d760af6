-- What the timeline of renewals counts to, and what a cooperation shares.
ALTER TABLE tenancy ADD COLUMN lease_ends_on TEXT CHECK (lease_ends_on IS date(lease_ends_on, '+0 days'));
ALTER TABLE tenancy ADD COLUMN insured_until_on TEXT CHECK (insured_until_on IS date(insured_until_on, '+0 days'));
ALTER TABLE agreement ADD COLUMN functions TEXT NOT NULL DEFAULT '';
