-- The day each living person was last met: a visit, an interview, a review, a hearing she came to, a consent she gave or re-read.
WITH seen AS (
    SELECT person, on_day FROM contact_event WHERE medium IN ('interview', 'home_visit', 'video_call')
    UNION ALL
    SELECT tenancy.person, review.done_on FROM tenancy_review review JOIN tenancy ON tenancy.id = review.tenancy
    UNION ALL
    SELECT hearing.person, meeting.on_day FROM hearing JOIN agenda_item item ON item.id = hearing.agenda_item
    JOIN meeting ON meeting.id = item.meeting
    WHERE hearing.person_presence IN ('present', 'accompanied') AND meeting.opened_at IS NOT NULL
    UNION ALL
    SELECT person, given_on FROM consent WHERE expressed_by <> 'represented'
    UNION ALL
    SELECT person, reread_on FROM consent WHERE expressed_by <> 'represented'
)
SELECT seen.person, max(seen.on_day) AS on_day FROM seen JOIN person ON person.id = seen.person
WHERE (:person IS NULL OR seen.person = :person) AND seen.on_day <= :today AND person.died_on IS NULL GROUP BY seen.person
