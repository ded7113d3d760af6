SELECT meeting.*, body.kind AS body_kind, body.name AS body_name, body.short_name AS body_short_name, body.decides_by,
       body.quorum, coalesce(commune.name, '') AS host_name, coalesce(venue.name, '') AS venue_name,
       coalesce(venue.street, '') AS venue_street, coalesce(venue.transport, '') AS venue_access,
       coalesce(venue.entrance, '') AS venue_entrance,
       (SELECT count(*) FROM agenda_item item WHERE item.meeting = meeting.id AND item.kind <> 'break') AS items,
       (SELECT count(*) FROM agenda_item item JOIN hearing ON hearing.agenda_item = item.id
        WHERE item.meeting = meeting.id) AS hearings,
       (SELECT count(*) FROM agenda_item item WHERE item.meeting = meeting.id AND item.kind <> 'break' AND item.pulled_on IS NULL
        AND NOT EXISTS (SELECT 1 FROM decision WHERE decision.agenda_item = item.id)) AS undecided,
       (SELECT count(done_on) FROM meeting_step step WHERE step.meeting = meeting.id) AS steps_done,
       (SELECT count(*) FROM meeting_step step WHERE step.meeting = meeting.id) AS steps,
       minutes.reviewed_on, seal.number AS minutes_number, first.on_day AS second_of_on, chair.id AS chair_id, chair.civility AS chair_civility,
       chair.title AS chair_title, chair.family_name AS chair_family_name, chair.given_name AS chair_given_name
FROM meeting JOIN body ON body.id = meeting.body
LEFT JOIN commune ON commune.id = meeting.host_commune
LEFT JOIN venue ON venue.id = meeting.venue
LEFT JOIN meeting first ON first.id = meeting.second_of
LEFT JOIN contact chair ON chair.id = meeting.chair
LEFT JOIN minutes ON minutes.meeting = meeting.id AND minutes.amends IS NULL
LEFT JOIN seal ON seal.minutes = minutes.id
