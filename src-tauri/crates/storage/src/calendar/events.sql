SELECT 'workshop' AS layer, workshop.id AS id, workshop.title, CAST(workshop.number AS TEXT) AS reference,
       workshop.on_day, workshop.start_minute, workshop.minutes, workshop.venue,
       coalesce(venue.name || ', ' || commune.name, '') AS place,
       workshop.state, workshop.state IN ('cancelled', 'postponed') AS called_off,
       iif(workshop.state IN ('planned', 'confirmed'),
           (SELECT count(*) FROM workshop next
            WHERE next.series = workshop.series AND next.on_day >= workshop.on_day AND next.id <> workshop.id
              AND next.state IN ('planned', 'confirmed')), 0) AS following
FROM workshop
LEFT JOIN venue ON venue.id = workshop.venue
LEFT JOIN commune ON commune.id = venue.commune
WHERE workshop.on_day >= :from AND workshop.on_day < :until
UNION ALL
SELECT iif(body.kind = 'housing_commission', 'commission', 'meeting'), meeting.id, body.name, meeting.reference,
       meeting.on_day, meeting.start_minute, meeting.minutes, meeting.venue,
       coalesce(venue.name || ', ' || commune.name, host.name, ''),
       NULL, meeting.cancelled_on IS NOT NULL, 0
FROM meeting
JOIN body ON body.id = meeting.body
LEFT JOIN venue ON venue.id = meeting.venue
LEFT JOIN commune ON commune.id = venue.commune
LEFT JOIN commune host ON host.id = meeting.host_commune
WHERE meeting.on_day >= :from AND meeting.on_day < :until
ORDER BY on_day, start_minute, layer, id
