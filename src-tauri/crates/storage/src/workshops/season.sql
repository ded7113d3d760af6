-- Every workshop that has a day, each with what a season adds up: 1 to 4 circled under the sentences of the questionnaire.
SELECT workshop.id, workshop.on_day, workshop.theme, workshop.venue, venue.commune, workshop.state, workshop.capacity,
       workshop.spent_cents,
       (SELECT coalesce(sum(count), 0) FROM attendance WHERE attendance.workshop = workshop.id) AS attended,
       (SELECT count(*) FROM evaluation_sheet WHERE evaluation_sheet.workshop = workshop.id) AS sheets,
       coalesce(answers.sum, 0) AS sum,
       coalesce(answers.given, 0) AS given,
       coalesce((SELECT group_concat(role) FROM workshop_speaker WHERE workshop_speaker.workshop = workshop.id), '') AS roles
FROM workshop
LEFT JOIN venue ON venue.id = workshop.venue
LEFT JOIN (
    SELECT sheet.workshop, sum(score) AS sum, count(score) AS given
    FROM evaluation_sheet sheet JOIN evaluation_answer answer ON answer.sheet = sheet.id
    WHERE answer.question IN (SELECT value FROM json_each(?1))
    GROUP BY sheet.workshop
) answers ON answers.workshop = workshop.id
WHERE workshop.on_day IS NOT NULL AND workshop.state <> 'idea'
ORDER BY workshop.on_day, workshop.start_minute, workshop.id
