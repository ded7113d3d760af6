-- What the user (?1), or whoever asks for one act (?3), would undo: the latest act that left images, or that is final (?2), since the last migration.
SELECT last.seq, (
    WITH RECURSIVE origin (seq, kind, undoes) AS (
        SELECT seq, kind, undoes FROM act WHERE seq = last.seq
        UNION ALL
        SELECT act.seq, act.kind, act.undoes FROM act JOIN origin ON act.seq = origin.undoes
    )
    SELECT kind FROM origin WHERE undoes IS NULL
) AS act
FROM act last
WHERE (?1 IS NULL OR last.user = ?1) AND (?3 IS NULL OR last.seq = ?3)
  AND last.kind <> 'undo'
  AND last.seq > (SELECT max(last_act) FROM migration)
  AND NOT EXISTS (SELECT 1 FROM act WHERE undoes = last.seq)
  AND (EXISTS (SELECT 1 FROM change WHERE act = last.seq) OR last.kind IN (SELECT value FROM json_each(?2)))
ORDER BY last.seq DESC
LIMIT 1
