SELECT workshop.*,
       coalesce(venue.name, '') AS venue_name,
       coalesce(commune.name, '') AS commune_name,
       (SELECT count(*) FROM registration WHERE registration.workshop = workshop.id AND cancelled_on IS NULL) + workshop.purged AS registered,
       (SELECT coalesce(sum(count), 0) FROM attendance WHERE attendance.workshop = workshop.id) AS attended
FROM workshop
LEFT JOIN venue ON venue.id = workshop.venue
LEFT JOIN commune ON commune.id = venue.commune
