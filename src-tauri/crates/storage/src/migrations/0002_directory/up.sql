-- Who the council knows: communes, organisations, the people who work in them.

CREATE TABLE commune (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    insee       TEXT    NOT NULL UNIQUE CHECK (length(insee) = 5),
    name        TEXT    NOT NULL CHECK (name <> ''),
    sort_key    TEXT    NOT NULL,
    postcode    TEXT    CHECK (postcode IS NULL OR length(postcode) = 5),
    part_of     TEXT    CHECK (part_of IS NULL OR length(part_of) = 5),  -- INSEE of the commune an associated commune belongs to
    member_from_on  TEXT CHECK (member_from_on IS date(member_from_on, '+0 days')),
    member_until_on TEXT CHECK (member_until_on IS date(member_until_on, '+0 days')),
    CHECK (member_until_on IS NULL OR member_until_on > member_from_on)
) STRICT;
CREATE INDEX commune_by_name ON commune (sort_key);

CREATE TABLE population (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    commune     INTEGER NOT NULL REFERENCES commune,
    vintage     INTEGER NOT NULL CHECK (vintage BETWEEN 1900 AND 2200),
    kind        TEXT    NOT NULL CHECK (kind IN ('municipal', 'total')),
    count       INTEGER NOT NULL CHECK (count >= 0),
    source      TEXT    NOT NULL CHECK (source <> ''),
    UNIQUE (commune, vintage, kind)
) STRICT;

CREATE TABLE organisation (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    kind         TEXT    NOT NULL,
    legal_nature TEXT,
    field        TEXT,
    name         TEXT    NOT NULL CHECK (name <> ''),
    short_name   TEXT    NOT NULL DEFAULT '',
    territory    TEXT    NOT NULL DEFAULT '',
    funding      TEXT    NOT NULL DEFAULT '',
    commune      INTEGER REFERENCES commune,
    street       TEXT    NOT NULL DEFAULT '',
    complement   TEXT    NOT NULL DEFAULT '',
    postcode     TEXT    NOT NULL DEFAULT '',
    city         TEXT    NOT NULL DEFAULT '',
    phone        TEXT    NOT NULL DEFAULT '',
    email        TEXT    NOT NULL DEFAULT '',
    note         TEXT    NOT NULL DEFAULT '',
    sort_key     TEXT    NOT NULL,
    search_text  TEXT    NOT NULL
) STRICT;
CREATE INDEX organisation_by_name ON organisation (sort_key);
CREATE INDEX organisation_commune ON organisation (commune);

CREATE TABLE service (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    organisation INTEGER NOT NULL REFERENCES organisation,
    kind         TEXT    NOT NULL,
    label        TEXT    NOT NULL DEFAULT '',
    capacity     INTEGER CHECK (capacity > 0)
) STRICT;
CREATE INDEX service_organisation ON service (organisation);

CREATE TABLE contact (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    civility     TEXT    CHECK (civility IN ('mrs', 'mr')),
    title        TEXT    NOT NULL DEFAULT '',  -- Dr, Pr, Me
    family_name  TEXT    NOT NULL CHECK (family_name <> ''),
    given_name   TEXT    NOT NULL DEFAULT '',
    phone        TEXT    NOT NULL DEFAULT '',
    email        TEXT    NOT NULL DEFAULT '',
    street       TEXT    NOT NULL DEFAULT '',
    complement   TEXT    NOT NULL DEFAULT '',
    postcode     TEXT    NOT NULL DEFAULT '',
    city         TEXT    NOT NULL DEFAULT '',
    note         TEXT    NOT NULL DEFAULT '',
    sort_key     TEXT    NOT NULL,
    search_text  TEXT    NOT NULL
) STRICT;
CREATE INDEX contact_by_name ON contact (sort_key);

CREATE TABLE contact_role (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    contact      INTEGER NOT NULL REFERENCES contact,
    organisation INTEGER REFERENCES organisation,
    commune      INTEGER REFERENCES commune,
    function     TEXT    NOT NULL CHECK (function <> ''),
    from_on      TEXT    CHECK (from_on IS date(from_on, '+0 days')),
    until_on     TEXT    CHECK (until_on IS date(until_on, '+0 days')),
    CHECK ((organisation IS NOT NULL) + (commune IS NOT NULL) = 1),
    CHECK (until_on IS NULL OR from_on IS NULL OR until_on > from_on)
) STRICT;
CREATE INDEX contact_role_contact ON contact_role (contact);
CREATE INDEX contact_role_organisation ON contact_role (organisation);
CREATE INDEX contact_role_commune ON contact_role (commune);
