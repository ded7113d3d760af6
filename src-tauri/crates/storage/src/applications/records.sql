SELECT application.*, person.civility, person.family_name, person.given_name, person.birth_on,
       person.sort_key, application.code || ' ' || person.search_text AS search_text,
       coalesce(
           (SELECT organisation.name FROM contact_role role JOIN organisation ON organisation.id = role.organisation WHERE role.id = application.referred_by),
           (SELECT commune.name FROM contact_role role JOIN commune ON commune.id = role.commune WHERE role.id = application.referred_by),
           application.referrer_text) AS referrer,
       EXISTS (SELECT 1 FROM protection WHERE protection.person = person.id AND protection.kind <> 'masp'
               AND (protection.until_on IS NULL OR protection.until_on > application.received_on)) AS is_protected,
       consent.given_on AS consent_given_on, consent.sheet_digest AS consent_digest,
       consent.expires_on AS consent_expires_on, consent.withdrawn_on AS consent_withdrawn_on,
       EXISTS (SELECT 1 FROM hearing JOIN agenda_item item ON item.id = hearing.agenda_item JOIN meeting ON meeting.id = item.meeting
               WHERE hearing.application = application.id AND meeting.closed_at IS NULL AND meeting.cancelled_on IS NULL
                 AND item.pulled_on IS NULL) AS is_on_agenda,
       decision.kind AS decision_kind, decision.reason_code AS decision_reason,
       decision.effective_on AS decided_on, decision.due_on AS decision_due_on,
       (SELECT max(urgent.decided_on) FROM urgent_decision urgent
        WHERE urgent.application = application.id AND urgent.replaced_by IS NULL) AS urgent_on,
       (SELECT max(proposal.answered_on) FROM proposal WHERE proposal.application = application.id AND proposal.answer <> 'accepted') AS let_go_on,
       -- a tenancy follows from the application it was proposed to; without a proposal, from the latest received by then
       (SELECT min(tenancy.entered_on) FROM tenancy LEFT JOIN proposal ON proposal.id = tenancy.proposal
        WHERE tenancy.person = application.person AND coalesce(proposal.application, (
            SELECT asked.id FROM application asked WHERE asked.person = tenancy.person AND asked.received_on <= tenancy.entered_on
            ORDER BY asked.received_on DESC, asked.id DESC LIMIT 1)) = application.id) AS entered_on
FROM application
JOIN person ON person.id = application.person
LEFT JOIN consent ON consent.id = (SELECT id FROM consent WHERE consent.person = person.id ORDER BY given_on DESC, id DESC LIMIT 1)
LEFT JOIN decision ON decision.id = (
    SELECT decision.id FROM decision
    JOIN hearing ON hearing.agenda_item = decision.agenda_item
    JOIN agenda_item item ON item.id = hearing.agenda_item
    JOIN meeting ON meeting.id = item.meeting
    WHERE hearing.application = application.id AND meeting.closed_at IS NOT NULL AND decision.kind <> 'carried_over'
    ORDER BY decision.effective_on DESC, decision.id DESC LIMIT 1)
