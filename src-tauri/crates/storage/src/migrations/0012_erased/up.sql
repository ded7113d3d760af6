-- What was removed and then forgotten for good, by number alone: a backup of before still holds it, and a restored one forgets
-- it again. `born` is the act that made the row, 0 once nothing tells any more.
CREATE TABLE erased (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    tbl    TEXT    NOT NULL CHECK (tbl <> ''),
    row_id INTEGER NOT NULL,
    born   INTEGER NOT NULL CHECK (born >= 0),
    UNIQUE (tbl, row_id)
) STRICT;
