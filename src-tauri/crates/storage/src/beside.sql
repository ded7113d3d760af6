SELECT application.person AS person, support.kind AS kind,
       CASE WHEN contact.id IS NULL THEN support.label
            ELSE trim(contact.given_name || ' ' || contact.family_name) || coalesce(', ' || nullif(role.function, ''), '') END AS name,
       CASE WHEN support.phone = '' THEN coalesce(contact.phone, '') ELSE support.phone END AS phone
FROM support
JOIN application ON application.id = support.application
LEFT JOIN contact_role role ON role.id = support.contact_role
LEFT JOIN contact ON contact.id = role.contact
WHERE application.id = (SELECT latest.id FROM application latest WHERE latest.person = application.person
                        ORDER BY latest.received_on DESC, latest.id DESC LIMIT 1)
UNION ALL
SELECT protection.person, NULL, trim(contact.given_name || ' ' || contact.family_name), contact.phone
FROM protection
JOIN contact_role role ON role.id = protection.mandatary
JOIN contact ON contact.id = role.contact
WHERE coalesce(protection.from_on, ?1) <= ?1 AND coalesce(protection.until_on > ?1, 1)
