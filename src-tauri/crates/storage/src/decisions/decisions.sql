SELECT decision.*, item.title, item.meeting, meeting.reference, meeting.on_day, application.code AS application_code,
       coalesce(dwelling.reference || ' – ' || place.label, '') AS place_label, coalesce(landlord.name, '') AS landlord, {person}
FROM decision JOIN agenda_item item ON item.id = decision.agenda_item JOIN meeting ON meeting.id = item.meeting
LEFT JOIN hearing ON hearing.agenda_item = item.id
LEFT JOIN person ON person.id = hearing.person
LEFT JOIN application ON application.id = hearing.application
LEFT JOIN place ON place.id = decision.place
LEFT JOIN dwelling ON dwelling.id = place.dwelling
LEFT JOIN organisation landlord ON landlord.id = dwelling.landlord
