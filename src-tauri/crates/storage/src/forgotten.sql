-- Every row that a removal before ?1 took away and nothing brought back.
INSERT INTO erased (tbl, row_id, born)
WITH RECURSIVE origin (seq, at, kind, undoes) AS (
    SELECT seq, seq, kind, undoes FROM act WHERE kind <> 'undo'
    UNION ALL
    SELECT origin.seq, act.seq, act.kind, act.undoes FROM act JOIN origin ON act.seq = origin.undoes
)
SELECT change.tbl, change.row_id,
       coalesce((SELECT first.act FROM change first WHERE first.tbl = change.tbl AND first.row_id = change.row_id
                 AND first.before IS NULL ORDER BY first.id LIMIT 1), 0)
FROM origin
JOIN act ON act.seq = origin.seq
JOIN change ON change.act = act.seq AND change.after IS NULL
WHERE origin.kind = 'remove_record' AND origin.undoes IS NULL AND act.at < ?1
  AND NOT EXISTS (SELECT 1 FROM act later WHERE later.undoes = act.seq)
ORDER BY change.id
ON CONFLICT DO NOTHING
