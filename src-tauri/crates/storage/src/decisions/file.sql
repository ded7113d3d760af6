INSERT INTO decision (agenda_item, kind, text, reason_code, communicable_reason, condition, due_on, place, place_kind, rank, decider,
                      deposit_cents, votes_for, votes_against, votes_abstained, informed_by, effective_on, facts)
VALUES (:item, :kind, :text, :reason_code, :communicable, :condition, :due_on, :place, :place_kind, :rank, :decider,
        :deposit, :votes_for, :votes_against, :votes_abstained, :informed_by, :effective_on, :facts)
ON CONFLICT (agenda_item) DO UPDATE SET
    kind = excluded.kind, text = excluded.text, reason_code = excluded.reason_code,
    communicable_reason = excluded.communicable_reason, condition = excluded.condition, due_on = excluded.due_on,
    place = excluded.place, place_kind = excluded.place_kind, rank = excluded.rank, decider = excluded.decider,
    deposit_cents = excluded.deposit_cents, votes_for = excluded.votes_for, votes_against = excluded.votes_against,
    votes_abstained = excluded.votes_abstained, informed_by = excluded.informed_by, effective_on = excluded.effective_on,
    facts = excluded.facts
