-- What the user (?1) would do again: the latest undo that still holds, unless an act came after it; final acts are in ?2.
SELECT last.seq, (
    WITH RECURSIVE origin (seq, kind, undoes) AS (
        SELECT seq, kind, undoes FROM act WHERE seq = last.seq
        UNION ALL
        SELECT act.seq, act.kind, act.undoes FROM act JOIN origin ON act.seq = origin.undoes
    )
    SELECT kind FROM origin WHERE undoes IS NULL
) AS act
FROM act last
WHERE last.user = ?1 AND ?3 IS NULL
  AND last.kind = 'undo'
  AND last.seq > (SELECT max(last_act) FROM migration)
  AND NOT EXISTS (SELECT 1 FROM act WHERE undoes = last.seq)
  AND EXISTS (SELECT 1 FROM change WHERE act = last.seq)
  AND NOT EXISTS (
      SELECT 1 FROM act later
      WHERE later.user = ?1 AND later.seq > last.seq AND later.undoes IS NULL
        AND (EXISTS (SELECT 1 FROM change WHERE act = later.seq) OR later.kind IN (SELECT value FROM json_each(?2)))
  )
ORDER BY last.seq DESC
LIMIT 1
