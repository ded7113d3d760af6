INSERT INTO workshop (
    number, theme, venue, title, hook, objectives, audience, format, on_day, start_minute, minutes, state, capacity,
    price_cents, registration_mode, sign_language, easy_to_read, partners, materials, budget_cents, communication,
    follows, search_text
)
SELECT (SELECT max(number) + 1 FROM workshop), theme, :venue, title, hook, objectives, audience, format,
       :on_day, :start_minute, :minutes, :state, capacity,
       price_cents, registration_mode, sign_language, easy_to_read, partners, materials, budget_cents, communication,
       id, search_text
FROM workshop
WHERE id = :id
