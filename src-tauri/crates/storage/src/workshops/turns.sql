-- The member communes, each with the last and the next day of a workshop in one of its venues.
SELECT commune.id, commune.name,
       (SELECT max(on_day) FROM workshop JOIN venue ON venue.id = workshop.venue
        WHERE venue.commune = commune.id AND workshop.state IN ('held', 'evaluated') AND on_day <= :today) AS last_on,
       (SELECT min(on_day) FROM workshop JOIN venue ON venue.id = workshop.venue
        WHERE venue.commune = commune.id AND workshop.state IN ('planned', 'confirmed') AND on_day >= :today) AS next_on
FROM commune
WHERE commune.member_from_on <= :today
ORDER BY commune.sort_key
