-- What each document is about, so that every sheet lists its papers.

CREATE TABLE document_about (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    document     INTEGER NOT NULL REFERENCES document,
    person       INTEGER REFERENCES person,
    application  INTEGER REFERENCES application,
    tenancy      INTEGER REFERENCES tenancy,
    meeting      INTEGER REFERENCES meeting,
    workshop     INTEGER REFERENCES workshop,
    deposit      INTEGER REFERENCES deposit,
    agreement    INTEGER REFERENCES agreement,
    organisation INTEGER REFERENCES organisation,
    CHECK ((person IS NOT NULL) + (application IS NOT NULL) + (tenancy IS NOT NULL) + (meeting IS NOT NULL) + (workshop IS NOT NULL)
        + (deposit IS NOT NULL) + (agreement IS NOT NULL) + (organisation IS NOT NULL) = 1)
) STRICT;
CREATE INDEX document_about_document ON document_about (document);
CREATE INDEX document_about_person ON document_about (person);
CREATE INDEX document_about_application ON document_about (application);
CREATE INDEX document_about_tenancy ON document_about (tenancy);
CREATE INDEX document_about_meeting ON document_about (meeting);
CREATE INDEX document_about_workshop ON document_about (workshop);
CREATE INDEX document_about_deposit ON document_about (deposit);
CREATE INDEX document_about_agreement ON document_about (agreement);
CREATE INDEX document_about_organisation ON document_about (organisation);
