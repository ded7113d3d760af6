SELECT workshop.*,
       coalesce(venue.name, '') AS venue_name,
       coalesce(commune.name, '') AS commune_name,
       (SELECT count(*) FROM registration WHERE registration.workshop = workshop.id AND cancelled_on IS NULL) + workshop.purged AS registered,
       (SELECT coalesce(sum(count), 0) FROM attendance WHERE attendance.workshop = workshop.id) AS attended,
       (SELECT count(*) FROM evaluation_sheet WHERE evaluation_sheet.workshop = workshop.id) AS sheets,
       (SELECT count(*) FROM workshop other WHERE other.series = workshop.series AND other.id <> workshop.id) AS in_series
FROM workshop
LEFT JOIN venue ON venue.id = workshop.venue
LEFT JOIN commune ON commune.id = venue.commune
WHERE workshop.id = ?1
