FROM deposit_entry entry
JOIN deposit ON deposit.id = entry.deposit
JOIN person ON person.id = deposit.person
LEFT JOIN tenancy ON tenancy.id = deposit.tenancy
LEFT JOIN organisation holder ON holder.id = deposit.landlord
LEFT JOIN place ON place.id = coalesce(deposit.place, tenancy.place)
LEFT JOIN dwelling ON dwelling.id = place.dwelling
LEFT JOIN commune ON commune.id = dwelling.commune
LEFT JOIN organisation landlord ON landlord.id = dwelling.landlord
LEFT JOIN bank_point ON bank_point.entry = entry.id
WHERE (:from IS NULL OR entry.on_day >= :from)
  AND (:to IS NULL OR entry.on_day <= :to)
  AND (:kinds = '[]' OR entry.kind IN (SELECT value FROM json_each(:kinds)))
  AND (NOT :unpointed
       OR (entry.kind IN ('paid', 'topped_up', 'returned', 'repaid', 'late_penalty') AND entry.reverses IS NULL
           AND bank_point.id IS NULL AND NOT EXISTS (SELECT 1 FROM deposit_entry later WHERE later.reverses = entry.id)))
  AND (:words = '[]' OR NOT EXISTS (
       SELECT 1 FROM json_each(:words) word
       WHERE instr(person.search_text || coalesce(dwelling.search_text, '') || coalesce(holder.search_text, '') || ' '
                   || coalesce((SELECT group_concat(replace(code, '-', ' '), ' ') FROM application mine WHERE mine.person = person.id), ''),
                   word.value) = 0))
