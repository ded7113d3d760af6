-- The names of what one act added (+table), removed (-table) and changed (table.field).
SELECT DISTINCT '+' || tbl AS field FROM change WHERE act = ?1 AND before IS NULL
UNION
SELECT DISTINCT '-' || tbl FROM change WHERE act = ?1 AND after IS NULL
UNION
SELECT DISTINCT c.tbl || '.' || was.key
FROM change c, json_each(c.before) was
WHERE c.act = ?1 AND c.after IS NOT NULL AND was.value IS NOT c.after ->> ('$.' || was.key)
ORDER BY field
