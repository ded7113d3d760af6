SELECT application.*,
       (SELECT sum(line.cents) FROM money_line line WHERE line.person = application.person AND line.side = 'resource'
        AND line.from_on <= ?1 AND (line.until_on IS NULL OR line.until_on > ?1)) AS resources_cents,
       (SELECT sum(line.cents) FROM money_line line WHERE line.person = application.person AND line.side = 'charge'
        AND line.kind <> 'present_rent' AND line.from_on <= ?1 AND (line.until_on IS NULL OR line.until_on > ?1)) AS charges_cents
FROM application
ORDER BY application.id
