SELECT person.birth_on, application.received_on, application.request, application.summary, application.household,
       application.children, application.animals, application.current_housing, application.typology_min, application.typology_max,
       application.floor_max, application.needs_lift, application.needs_step_free, application.rent_max_cents,
       application.accepts_sublet, application.referrer_text, application.attends,
       (SELECT coalesce(sum(cents), 0) FROM money_line line WHERE line.person = person.id AND line.side = 'resource'
        AND line.from_on <= :day AND (line.until_on IS NULL OR line.until_on > :day)) AS resources,
       (SELECT coalesce(sum(cents), 0) FROM money_line line WHERE line.person = person.id AND line.side = 'charge'
        AND line.from_on <= :day AND (line.until_on IS NULL OR line.until_on > :day)) AS charges,
       coalesce((SELECT dwelling.street || ', ' || commune.name FROM tenancy JOIN place ON place.id = tenancy.place
                 JOIN dwelling ON dwelling.id = place.dwelling JOIN commune ON commune.id = dwelling.commune
                 WHERE tenancy.person = person.id AND tenancy.entered_on <= :day AND (tenancy.left_on IS NULL OR tenancy.left_on > :day)
                 ORDER BY tenancy.entered_on DESC LIMIT 1), '') AS lives_at,
       {referrer}, {mandatary}
FROM person
LEFT JOIN application ON application.id = coalesce(:application,
    (SELECT id FROM application latest WHERE latest.person = person.id ORDER BY received_on DESC, id DESC LIMIT 1))
LEFT JOIN contact_role referring ON referring.id = application.referred_by
LEFT JOIN contact referrer ON referrer.id = referring.contact
LEFT JOIN contact_role carrying ON carrying.id = (
    SELECT mandatary FROM protection WHERE protection.person = person.id AND mandatary IS NOT NULL
    AND (from_on IS NULL OR from_on <= :day) AND (until_on IS NULL OR until_on > :day) ORDER BY from_on DESC, id DESC LIMIT 1)
LEFT JOIN contact mandatary ON mandatary.id = carrying.contact
WHERE person.id = :person
