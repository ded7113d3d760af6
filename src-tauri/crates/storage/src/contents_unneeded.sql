-- Bytes that no document and no setting names, nor any image that undo could bring back.
DELETE FROM content WHERE sha256 NOT IN (
    SELECT sha256 FROM document WHERE sha256 IS NOT NULL
    UNION SELECT value FROM setting
    UNION SELECT image.value
    FROM change, json_each(json_array(before -> '$.sha256', after -> '$.sha256', before -> '$.value', after -> '$.value')) image
    WHERE change.tbl IN ('document', 'setting') AND image.value IS NOT NULL
)
