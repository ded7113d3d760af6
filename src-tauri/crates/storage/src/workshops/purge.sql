-- Those who did not give up are still counted.
UPDATE workshop
SET purged = purged + (SELECT count(*) FROM registration WHERE registration.workshop = workshop.id AND cancelled_on IS NULL)
WHERE on_day < ?1 AND EXISTS (SELECT 1 FROM registration WHERE registration.workshop = workshop.id AND cancelled_on IS NULL);
-- A person by name becomes one of those of whom only the commune is known, or nothing.
INSERT INTO attendance (workshop, count)
SELECT named.workshop, count(*) FROM attendance named JOIN workshop ON workshop.id = named.workshop
WHERE workshop.on_day < ?1 AND named.name IS NOT NULL AND named.commune IS NULL
GROUP BY named.workshop
ON CONFLICT (workshop, coalesce(category, '')) WHERE name IS NULL AND commune IS NULL DO UPDATE SET count = count + excluded.count;
DELETE FROM attendance
WHERE name IS NOT NULL AND commune IS NULL AND workshop IN (SELECT id FROM workshop WHERE on_day < ?1);
UPDATE attendance SET name = NULL, registration = NULL, certificate = 0
WHERE (name IS NOT NULL OR registration IS NOT NULL) AND workshop IN (SELECT id FROM workshop WHERE on_day < ?1);
DELETE FROM registration WHERE workshop IN (SELECT id FROM workshop WHERE on_day < ?1);
-- What was known of them goes from the history too; rows are never numbered twice.
DELETE FROM change
WHERE tbl = 'registration' AND row_id NOT IN (SELECT id FROM registration)
   OR tbl = 'attendance' AND (row_id NOT IN (SELECT id FROM attendance)
                              OR row_id IN (SELECT attendance.id FROM attendance JOIN workshop ON workshop.id = attendance.workshop
                                            WHERE workshop.on_day < ?1));
