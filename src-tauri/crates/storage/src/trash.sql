-- What was removed from ?1 on and not brought back since: each act, with the record it was about.
WITH RECURSIVE origin (seq, at, kind, undoes) AS (
    SELECT seq, seq, kind, undoes FROM act WHERE kind <> 'undo'
    UNION ALL
    SELECT origin.seq, act.seq, act.kind, act.undoes FROM act JOIN origin ON act.seq = origin.undoes
)
SELECT act.seq, act.at, act.user, change.tbl, change.row_id,
       CASE change.tbl
           WHEN 'application' THEN change.before ->> '$.code'
           WHEN 'dwelling' THEN trim((change.before ->> '$.reference') || ' ' || (change.before ->> '$.street'))
           WHEN 'contact' THEN trim((change.before ->> '$.family_name') || ' ' || (change.before ->> '$.given_name'))
           WHEN 'organisation' THEN change.before ->> '$.name'
           ELSE coalesce(change.before ->> '$.title', '')
       END AS label
FROM origin
JOIN act ON act.seq = origin.seq
JOIN change ON change.act = act.seq AND change.after IS NULL
WHERE origin.kind = 'remove_record' AND origin.undoes IS NULL AND act.at >= ?1
  AND change.tbl IN ('application', 'dwelling', 'contact', 'organisation', 'workshop', 'action')
  AND NOT EXISTS (SELECT 1 FROM act later WHERE later.undoes = act.seq)
ORDER BY act.seq DESC
