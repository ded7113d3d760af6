SELECT item.*, meeting.reference AS meeting_reference, origin.reference AS carried_reference,
       hearing.id AS hearing, hearing.application, hearing.tenancy, hearing.consent, hearing.person_presence, hearing.companion,
       application.code AS application_code, application.sheet_digest AS current_digest,
       consent.given_on, consent.form, consent.expressed_by, consent.witness, consent.scope_colleges, consent.sheet_digest,
       consent.expires_on, consent.withdrawn_on,
       EXISTS (SELECT 1 FROM protection WHERE protection.person = consent.person AND covers_person = 1
               AND (from_on IS NULL OR from_on <= given_on) AND (until_on IS NULL OR given_on < until_on)) AS covers_person,
       coalesce(dwelling.reference || ' – ' || place.label, '') AS place_label,
       agreement.object, official_query.subject AS query_subject,
       decision.id AS decision_id, decision.kind AS decision_kind, decision.number AS decision_number,
       {person}, {presenter}, {owner}
FROM agenda_item item JOIN meeting ON meeting.id = item.meeting
LEFT JOIN hearing ON hearing.agenda_item = item.id
LEFT JOIN person ON person.id = hearing.person
LEFT JOIN application ON application.id = hearing.application
LEFT JOIN consent ON consent.id = hearing.consent
LEFT JOIN contact presenter ON presenter.id = hearing.presented_by
LEFT JOIN place ON place.id = item.place
LEFT JOIN dwelling ON dwelling.id = place.dwelling
LEFT JOIN deposit ON deposit.id = item.deposit
LEFT JOIN person owner ON owner.id = deposit.person
LEFT JOIN agreement ON agreement.id = item.agreement
LEFT JOIN official_query ON official_query.id = item.official_query
LEFT JOIN decision ON decision.agenda_item = item.id
LEFT JOIN agenda_item earlier ON earlier.id = item.carried_from
LEFT JOIN meeting origin ON origin.id = earlier.meeting
