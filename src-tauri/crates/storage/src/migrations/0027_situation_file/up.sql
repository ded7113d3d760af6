-- The file a situation led to, once the person agreed: named only while her consent holds.
ALTER TABLE situation ADD COLUMN application INTEGER REFERENCES application;
CREATE INDEX situation_application ON situation (application);
