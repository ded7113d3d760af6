-- Who must be there: speakers of the workshops of a day, chairs of its meetings.
SELECT 'workshop' AS layer, workshop.id AS id, workshop_speaker.contact
FROM workshop
JOIN workshop_speaker ON workshop_speaker.workshop = workshop.id
WHERE workshop.on_day = ?1
UNION ALL
SELECT 'meeting', meeting.id, meeting.chair
FROM meeting
WHERE meeting.on_day = ?1 AND meeting.chair IS NOT NULL
ORDER BY layer, id, contact
