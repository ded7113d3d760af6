WITH sitting AS (
    SELECT meeting.id FROM meeting JOIN body ON body.id = meeting.body
    WHERE body.kind = 'housing_commission' AND meeting.closed_at IS NOT NULL AND meeting.on_day BETWEEN :first AND :today
), decided AS (
    SELECT decision.kind FROM decision JOIN agenda_item item ON item.id = decision.agenda_item
    JOIN hearing ON hearing.agenda_item = item.id
    WHERE item.meeting IN (SELECT id FROM sitting) AND decision.kind <> 'carried_over'
), held AS (
    SELECT id FROM workshop WHERE state IN ('held', 'evaluated') AND on_day BETWEEN :first AND :today
)
SELECT (SELECT count(*) FROM sitting) AS sittings,
       (SELECT count(*) FROM decided) AS heard,
       (SELECT count(*) FROM decided WHERE kind IN ('admission', 'conditional_admission')) AS admitted,
       (SELECT count(*) FROM application WHERE received_on BETWEEN :first AND :today) AS received,
       (SELECT count(*) FROM tenancy WHERE entered_on BETWEEN :first AND :today) AS entered,
       (SELECT count(*) FROM tenancy WHERE left_on BETWEEN :first AND :today) AS left_count,
       (SELECT count(*) FROM held) AS workshops,
       (SELECT coalesce(sum(count), 0) FROM attendance WHERE workshop IN (SELECT id FROM held)) AS attended
