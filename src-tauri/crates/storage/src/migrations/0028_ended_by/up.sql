-- Which decision ended an application, and which called for a pause: what a corrected decision takes back is its own.
ALTER TABLE application ADD COLUMN ended_by INTEGER REFERENCES decision;
CREATE INDEX application_ended_by ON application (ended_by);
ALTER TABLE pause ADD COLUMN decision INTEGER REFERENCES decision;
CREATE INDEX pause_decision ON pause (decision);

UPDATE application SET ended_by = (
    SELECT decision.id FROM decision JOIN hearing ON hearing.agenda_item = decision.agenda_item
    WHERE hearing.application = application.id AND decision.kind = 'withdrawn' AND decision.number IS NOT NULL
      AND decision.effective_on = application.ended_on
    ORDER BY decision.id DESC LIMIT 1)
WHERE ended_on IS NOT NULL;
UPDATE pause SET decision = (
    SELECT decision.id FROM decision JOIN agenda_item item ON item.id = decision.agenda_item
    JOIN meeting ON meeting.id = item.meeting JOIN hearing ON hearing.agenda_item = item.id
    WHERE hearing.application = pause.application AND decision.kind = 'postponed' AND decision.number IS NOT NULL
      AND meeting.on_day = pause.from_on AND decision.due_on = pause.until_on
    ORDER BY decision.id DESC LIMIT 1);
