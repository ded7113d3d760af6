-- Words of the records, found in any order and by their beginning.
--
-- External content: the words are those of the stored `search_text`, which is folded already (lower case, no accents).
-- secure-delete: a removed word leaves the index at once, not at the next merge.
-- The triggers are ordinary ones, so that undo and redo keep the search right.

CREATE VIRTUAL TABLE person_search USING fts5 (search_text, content = 'person', content_rowid = 'id');
INSERT INTO person_search (person_search, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER person_search_added AFTER INSERT ON person BEGIN
    INSERT INTO person_search (rowid, search_text) VALUES (NEW.id, NEW.search_text);
END;
CREATE TRIGGER person_search_changed AFTER UPDATE OF search_text ON person WHEN NEW.search_text <> OLD.search_text BEGIN
    INSERT INTO person_search (person_search, rowid, search_text) VALUES ('delete', OLD.id, OLD.search_text);
    INSERT INTO person_search (rowid, search_text) VALUES (NEW.id, NEW.search_text);
END;
CREATE TRIGGER person_search_removed AFTER DELETE ON person BEGIN
    INSERT INTO person_search (person_search, rowid, search_text) VALUES ('delete', OLD.id, OLD.search_text);
END;

CREATE VIRTUAL TABLE organisation_search USING fts5 (search_text, content = 'organisation', content_rowid = 'id');
INSERT INTO organisation_search (organisation_search, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER organisation_search_added AFTER INSERT ON organisation BEGIN
    INSERT INTO organisation_search (rowid, search_text) VALUES (NEW.id, NEW.search_text);
END;
CREATE TRIGGER organisation_search_changed AFTER UPDATE OF search_text ON organisation WHEN NEW.search_text <> OLD.search_text BEGIN
    INSERT INTO organisation_search (organisation_search, rowid, search_text) VALUES ('delete', OLD.id, OLD.search_text);
    INSERT INTO organisation_search (rowid, search_text) VALUES (NEW.id, NEW.search_text);
END;
CREATE TRIGGER organisation_search_removed AFTER DELETE ON organisation BEGIN
    INSERT INTO organisation_search (organisation_search, rowid, search_text) VALUES ('delete', OLD.id, OLD.search_text);
END;

CREATE VIRTUAL TABLE contact_search USING fts5 (search_text, content = 'contact', content_rowid = 'id');
INSERT INTO contact_search (contact_search, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER contact_search_added AFTER INSERT ON contact BEGIN
    INSERT INTO contact_search (rowid, search_text) VALUES (NEW.id, NEW.search_text);
END;
CREATE TRIGGER contact_search_changed AFTER UPDATE OF search_text ON contact WHEN NEW.search_text <> OLD.search_text BEGIN
    INSERT INTO contact_search (contact_search, rowid, search_text) VALUES ('delete', OLD.id, OLD.search_text);
    INSERT INTO contact_search (rowid, search_text) VALUES (NEW.id, NEW.search_text);
END;
CREATE TRIGGER contact_search_removed AFTER DELETE ON contact BEGIN
    INSERT INTO contact_search (contact_search, rowid, search_text) VALUES ('delete', OLD.id, OLD.search_text);
END;

CREATE VIRTUAL TABLE dwelling_search USING fts5 (search_text, content = 'dwelling', content_rowid = 'id');
INSERT INTO dwelling_search (dwelling_search, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER dwelling_search_added AFTER INSERT ON dwelling BEGIN
    INSERT INTO dwelling_search (rowid, search_text) VALUES (NEW.id, NEW.search_text);
END;
CREATE TRIGGER dwelling_search_changed AFTER UPDATE OF search_text ON dwelling WHEN NEW.search_text <> OLD.search_text BEGIN
    INSERT INTO dwelling_search (dwelling_search, rowid, search_text) VALUES ('delete', OLD.id, OLD.search_text);
    INSERT INTO dwelling_search (rowid, search_text) VALUES (NEW.id, NEW.search_text);
END;
CREATE TRIGGER dwelling_search_removed AFTER DELETE ON dwelling BEGIN
    INSERT INTO dwelling_search (dwelling_search, rowid, search_text) VALUES ('delete', OLD.id, OLD.search_text);
END;

CREATE VIRTUAL TABLE workshop_search USING fts5 (search_text, content = 'workshop', content_rowid = 'id');
INSERT INTO workshop_search (workshop_search, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER workshop_search_added AFTER INSERT ON workshop BEGIN
    INSERT INTO workshop_search (rowid, search_text) VALUES (NEW.id, NEW.search_text);
END;
CREATE TRIGGER workshop_search_changed AFTER UPDATE OF search_text ON workshop WHEN NEW.search_text <> OLD.search_text BEGIN
    INSERT INTO workshop_search (workshop_search, rowid, search_text) VALUES ('delete', OLD.id, OLD.search_text);
    INSERT INTO workshop_search (rowid, search_text) VALUES (NEW.id, NEW.search_text);
END;
CREATE TRIGGER workshop_search_removed AFTER DELETE ON workshop BEGIN
    INSERT INTO workshop_search (workshop_search, rowid, search_text) VALUES ('delete', OLD.id, OLD.search_text);
END;
