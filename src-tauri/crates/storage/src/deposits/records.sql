SELECT deposit.*, {person}, {place},
       coalesce(holder.name, '') AS holder_name, coalesce(decision.number, '') AS decision_number,
       dwelling.commune AS commune_id, place_kind.id AS place_kind_id, place_kind.label AS place_kind_name, place_kind.scheme,
       tenancy.keys_returned_on, tenancy.lease_signed_on, tenancy.entered_on, coalesce(tenancy.new_address, '') <> '' AS has_new_address,
       (SELECT conforms FROM inventory WHERE inventory.tenancy = tenancy.id AND inventory.side = 'out') AS conforms,
       (SELECT rent_cents FROM rent
        WHERE rent.dwelling = dwelling.id AND rent.from_on <= coalesce(tenancy.left_on, tenancy.keys_returned_on, '9999-12-31')
        ORDER BY rent.from_on DESC LIMIT 1) AS rent_at_exit_cents
FROM deposit
JOIN person ON person.id = deposit.person
LEFT JOIN tenancy ON tenancy.id = deposit.tenancy
LEFT JOIN decision ON decision.id = deposit.decision
LEFT JOIN organisation holder ON holder.id = deposit.landlord
LEFT JOIN place ON place.id = coalesce(deposit.place, tenancy.place)
LEFT JOIN place_kind ON place_kind.id = place.kind
LEFT JOIN dwelling ON dwelling.id = place.dwelling
LEFT JOIN commune ON commune.id = dwelling.commune
LEFT JOIN organisation landlord ON landlord.id = dwelling.landlord
WHERE (?1 IS NULL OR deposit.id = ?1)
ORDER BY person.sort_key, person.id, deposit.id
