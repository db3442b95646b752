-- Work that rests while nothing may be published, begins anew after a publication had to be taken down, or waits for a rule.

ALTER TABLE propagation_task
    ADD COLUMN round      int NOT NULL DEFAULT 1 CHECK (round > 0),
    ADD COLUMN reason     text,
    ADD COLUMN held_since timestamptz,
    DROP CONSTRAINT propagation_task_exemplar_id_approval_no_channel_id_kind_key;
-- One task per exemplar, approval, channel and round; one retraction of each publication, unless it was called off.
CREATE UNIQUE INDEX propagation_task_once ON propagation_task (exemplar_id, approval_no, channel_id, round)
    WHERE kind = 'PROPAGATION';
CREATE UNIQUE INDEX propagation_task_retracted_once ON propagation_task (retracts)
    WHERE kind = 'RETRACTION' AND status <> 'CANCELLED';
CREATE INDEX propagation_task_exemplar ON propagation_task (exemplar_id, id DESC);
DROP INDEX propagation_task_due;
CREATE INDEX propagation_task_due ON propagation_task (due_at)
    WHERE status IN ('OPEN', 'ACCEPTED', 'IN_PRODUCTION', 'SCHEDULED') AND held_since IS NULL;

-- Approvals that have not brought all their tasks yet.
CREATE TABLE waiting_approval (
    exemplar_id  uuid        NOT NULL REFERENCES exemplar_snapshot ON DELETE CASCADE,
    approval_no  int         NOT NULL,
    level        text        NOT NULL,
    subject_type text        NOT NULL,
    sector       text        NOT NULL,
    approved_at  timestamptz NOT NULL,
    approved_on  date        NOT NULL,               -- local date, by which the rule is chosen
    reason       text        NOT NULL CHECK (reason IN ('NO_RULE', 'CHANNEL_WITHOUT_OUTLET')),
    rule_id      uuid        REFERENCES propagation_rule,   -- absent: no rule fits
    since        timestamptz NOT NULL,
    PRIMARY KEY (exemplar_id, approval_no),
    CHECK ((reason = 'NO_RULE') = (rule_id IS NULL))
);
CREATE INDEX waiting_approval_since ON waiting_approval (since, exemplar_id, approval_no);
