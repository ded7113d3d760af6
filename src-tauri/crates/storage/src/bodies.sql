SELECT body.*,
       (SELECT count(*) FROM mandate WHERE mandate.body = body.id AND contact IS NOT NULL AND from_on <= :day
        AND (until_on IS NULL OR until_on > :day)) AS held,
       (SELECT count(*) FROM mandate WHERE mandate.body = body.id AND contact IS NULL AND from_on <= :day
        AND (until_on IS NULL OR until_on > :day)) AS vacant,
       (SELECT min(on_day) FROM meeting WHERE meeting.body = body.id AND on_day >= :day AND cancelled_on IS NULL
        AND closed_at IS NULL) AS next_on,
       (SELECT min(until_on) FROM mandate WHERE mandate.body = body.id AND contact IS NOT NULL AND until_on > :day) AS ends_next_on
FROM body
