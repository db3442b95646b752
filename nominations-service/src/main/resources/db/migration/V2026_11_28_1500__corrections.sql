-- How a profile was closed, and what has been put right in it (docs/adr/0019).
ALTER TABLE exemplar
    ADD COLUMN withheld          boolean NOT NULL DEFAULT false,
    ADD COLUMN withdrawal_type   text CHECK (withdrawal_type IN ('WITHDRAWAL', 'REMOVAL')),
    ADD COLUMN withdrawal_notice text,
    ADD COLUMN erased_at         timestamptz,
    ADD CHECK (withdrawal_notice IS NULL OR withdrawal_type = 'WITHDRAWAL');

ALTER TABLE exemplar DISABLE TRIGGER exemplar_announced;
UPDATE exemplar e SET
    withdrawal_type = CASE WHEN e.withdrawn_at IS NULL THEN NULL
                           WHEN e.withdrawal_reason = 'REVOKED' THEN 'WITHDRAWAL' ELSE 'REMOVAL' END,
    -- Each ground is one version of the grounds of its purpose.
    grounds = (SELECT coalesce(jsonb_agg(v.ground || jsonb_build_object('version', v.version) ORDER BY v.ordinal), '[]')
               FROM (SELECT g.ground, g.ordinal,
                            row_number() OVER (PARTITION BY g.ground->>'purpose' ORDER BY g.ordinal) AS version
                     FROM jsonb_array_elements(e.grounds) WITH ORDINALITY AS g (ground, ordinal)) v);
ALTER TABLE exemplar ENABLE TRIGGER exemplar_announced;
ALTER TABLE exemplar ADD CHECK ((withdrawn_at IS NULL) = (withdrawal_type IS NULL));

CREATE TABLE profile_correction (
    exemplar_id       uuid        NOT NULL REFERENCES exemplar,
    version           bigint      NOT NULL,
    type              text        NOT NULL CHECK (type IN ('CORRECTION', 'CLARIFICATION', 'WITHDRAWAL', 'REMOVAL', 'RESTORATION')),
    at                timestamptz NOT NULL,
    actor             text        NOT NULL,
    actor_name        text        NOT NULL,
    reason            text,
    notice            text,
    fields_before     text[]      NOT NULL,              -- names of the fields, never their values
    fields_after      text[]      NOT NULL,
    after_publication boolean     NOT NULL,
    PRIMARY KEY (exemplar_id, version)
);

-- A wrong revocation is annulled, not undone: what it revoked stands again under a new number.
ALTER TABLE recognition
    ADD COLUMN annulled_at      timestamptz,
    ADD COLUMN annulled_by      text,
    ADD COLUMN annulment_number text,
    ADD COLUMN annulment_date   date,
    ADD COLUMN annulment_signer text,
    ADD COLUMN reinstates       int,
    ADD CHECK (num_nulls(annulled_at, annulled_by, annulment_number, annulment_date, annulment_signer) IN (0, 5)),
    ADD CHECK (annulled_at IS NULL OR revoked_at IS NOT NULL);
