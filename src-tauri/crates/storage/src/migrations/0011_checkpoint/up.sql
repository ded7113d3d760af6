-- Where the journal begins once its first lines have had their time: the line that was last forgotten, whose digest the
-- next one follows, and the digest of the very first, which tells one register from another for ever.
CREATE TABLE checkpoint (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    seq    INTEGER NOT NULL UNIQUE CHECK (seq > 0),
    digest TEXT    NOT NULL CHECK (length(digest) = 64),
    origin TEXT    NOT NULL CHECK (length(origin) = 64)
) STRICT;
CREATE TRIGGER checkpoint_is_never_changed BEFORE UPDATE ON checkpoint BEGIN SELECT RAISE(ABORT, 'journal_is_final'); END;
CREATE TRIGGER checkpoint_is_never_removed BEFORE DELETE ON checkpoint BEGIN SELECT RAISE(ABORT, 'journal_is_final'); END;

-- A line goes only once a checkpoint stands for it.
DROP TRIGGER act_is_never_removed;
CREATE TRIGGER act_is_never_removed BEFORE DELETE ON act
WHEN OLD.seq > coalesce((SELECT max(seq) FROM checkpoint), 0)
BEGIN SELECT RAISE(ABORT, 'journal_is_final'); END;
