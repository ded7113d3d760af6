-- Whether something removed before ?1, or any line or view before ?2, is still kept.
SELECT EXISTS (
           SELECT 1 FROM act JOIN change ON change.act = act.seq
           WHERE act.kind IN ('remove_record', 'redo') AND act.at < ?1 AND change.after IS NULL
             AND NOT EXISTS (SELECT 1 FROM act later WHERE later.undoes = act.seq)
       )
    OR (SELECT at < ?2 FROM act ORDER BY seq LIMIT 1)
    OR EXISTS (SELECT 1 FROM viewed WHERE at < ?2) AS due
