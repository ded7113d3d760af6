-- The plan of actions: what the council undertakes, its milestones, its news.
CREATE TABLE action (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    number      INTEGER NOT NULL UNIQUE CHECK (number >= 1),
    title       TEXT    NOT NULL CHECK (title <> ''),
    theme       TEXT    NOT NULL CHECK (theme IN ('observatory', 'communication', 'work', 'culture', 'cancer', 'addictions', 'access_to_care', 'housing', 'youth', 'suicide_prevention', 'sport', 'well_being', 'other')),
    population  TEXT    NOT NULL CHECK (population IN ('general', 'professionals', 'service_users', 'agents', 'precarious')),
    register    TEXT    NOT NULL DEFAULT '',
    progress    TEXT    NOT NULL CHECK (progress IN ('permanent', 'under_way', 'future', 'done')),
    pole        INTEGER REFERENCES body,
    pilot       INTEGER REFERENCES contact_role,
    partners    TEXT    NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX action_pole ON action (pole);
CREATE INDEX action_pilot ON action (pilot);

-- What is written on the sheet of an action; no row under an empty heading.
CREATE TABLE action_words (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    action  INTEGER NOT NULL REFERENCES action,
    heading TEXT    NOT NULL CHECK (heading IN ('context', 'objectives', 'methods', 'schedule', 'constraints', 'resources', 'lead', 'assessment', 'links', 'lessons')),
    text    TEXT    NOT NULL CHECK (text <> ''),
    UNIQUE (action, heading)
) STRICT;

CREATE TABLE milestone (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    action  INTEGER NOT NULL REFERENCES action,
    what    TEXT    NOT NULL CHECK (what <> ''),
    due_on  TEXT    CHECK (due_on IS date(due_on, '+0 days')),
    done_on TEXT    CHECK (done_on IS date(done_on, '+0 days'))
) STRICT;
CREATE INDEX milestone_action ON milestone (action);

CREATE TABLE action_news (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    action INTEGER NOT NULL REFERENCES action,
    on_day TEXT    NOT NULL CHECK (on_day IS date(on_day, '+0 days')),
    text   TEXT    NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX action_news_action ON action_news (action);
