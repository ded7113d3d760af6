SELECT place.id, dwelling.reference || ' – ' || place.label AS label, dwelling.street, commune.name AS commune, place.kind AS place_kind,
       place_kind.scheme, place_kind.label AS place_kind_label, dwelling.typology, dwelling.title, coalesce(landlord.name, '') AS landlord,
       rent.rent_cents, rent.charges_cents, vacancy.free_on
FROM vacancy JOIN place ON place.id = vacancy.place JOIN dwelling ON dwelling.id = place.dwelling
JOIN commune ON commune.id = dwelling.commune JOIN place_kind ON place_kind.id = place.kind
LEFT JOIN organisation landlord ON landlord.id = dwelling.landlord
LEFT JOIN rent ON rent.id = (SELECT id FROM rent dated WHERE dated.dwelling = dwelling.id AND dated.from_on <= :day
                             ORDER BY dated.from_on DESC LIMIT 1)
WHERE vacancy.withdrawn_on IS NULL AND (place.returned_on IS NULL OR place.returned_on > :day)
  AND NOT EXISTS (SELECT 1 FROM tenancy WHERE tenancy.place = place.id AND tenancy.entered_on >= min(vacancy.declared_on, vacancy.free_on))
  -- a rank-1 proposal of an earlier sitting that still stands is a reservation
  AND NOT EXISTS (
      SELECT 1 FROM proposal LEFT JOIN decision ON decision.id = proposal.decision
      LEFT JOIN agenda_item item ON item.id = decision.agenda_item
      WHERE proposal.place = place.id AND proposal.rank = 1 AND (proposal.answer IS NULL OR proposal.answer = 'accepted')
        AND item.meeting IS NOT :meeting
        AND NOT EXISTS (SELECT 1 FROM tenancy WHERE tenancy.proposal = proposal.id))
ORDER BY vacancy.free_on, place.id
