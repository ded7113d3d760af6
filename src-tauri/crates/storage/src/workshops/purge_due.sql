SELECT count(DISTINCT id) AS workshops, min(on_day) AS first_on, max(on_day) AS last_on,
       coalesce(sum(registrations), 0) AS registrations, coalesce(sum(names), 0) AS names
FROM (
    SELECT workshop.id, workshop.on_day,
           (SELECT count(*) FROM registration WHERE registration.workshop = workshop.id) AS registrations,
           (SELECT count(*) FROM attendance WHERE attendance.workshop = workshop.id AND name IS NOT NULL) AS names
    FROM workshop
    WHERE workshop.on_day < ?1
)
WHERE registrations + names > 0
