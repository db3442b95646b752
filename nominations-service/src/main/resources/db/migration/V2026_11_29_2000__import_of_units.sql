-- Tables of units: a row can contradict a unit that is there (docs/adr/0022).
ALTER TABLE import_row DROP CONSTRAINT import_row_outcome_check;
ALTER TABLE import_row ADD CHECK (outcome IN ('NEW', 'MATCHED', 'ALREADY_RECORDED', 'DUPLICATE_IN_FILE', 'AMBIGUOUS', 'CONFLICT', 'ERROR'));

-- What a registered unit was founded by; a unit that a set of changes has made has the document of the set.
ALTER TABLE unit_version
    ADD COLUMN document_number text,
    ADD COLUMN document_date   date,
    ADD COLUMN document_url    text,
    ADD CHECK ((document_number IS NULL) = (document_date IS NULL)),
    ADD CHECK (document_url IS NULL OR document_number IS NOT NULL);
