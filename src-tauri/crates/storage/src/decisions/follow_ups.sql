SELECT follow_up.id, follow_up.kind, follow_up.what, follow_up.decision, follow_up.due_on, follow_up.done_on,
       item.id AS item, item.meeting, meeting.reference, decision.number, coalesce(decision.informed_by, '') AS informed_by,
       application.code AS application_code, {owner}, {person}
FROM follow_up LEFT JOIN decision ON decision.id = follow_up.decision
JOIN agenda_item item ON item.id = coalesce(follow_up.agenda_item, decision.agenda_item)
JOIN meeting ON meeting.id = item.meeting
LEFT JOIN hearing ON hearing.agenda_item = item.id
LEFT JOIN person ON person.id = hearing.person
LEFT JOIN application ON application.id = hearing.application
LEFT JOIN contact owner ON owner.id = follow_up.owner
