-- Of the attachments of an erased person only size, kind and checksum are left (docs/adr/0019).
ALTER TABLE attachment
    DROP CONSTRAINT attachment_status_check,
    ADD CONSTRAINT attachment_status_check CHECK (status IN ('UPLOADING', 'STORED', 'ERASED'));
