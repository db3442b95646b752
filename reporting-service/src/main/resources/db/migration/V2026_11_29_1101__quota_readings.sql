-- Readings of quotas that the board can add, and what quotas other than those of recognitions need.
ALTER TABLE quota
    DROP CONSTRAINT quota_check,
    DROP CONSTRAINT quota_code_daterange_excl,
    ADD COLUMN clause_key   text,                  -- the clause that it rests on
    ADD COLUMN kinds        text,                  -- kinds of records that count, separated by commas; absent: all
    ADD COLUMN basis_offset int CHECK (basis_offset IN (-1, 0)),     -- the basis day lies in that year, counted from the year asked
    ADD COLUMN part_of_year text CHECK (part_of_year IN ('ON_BASIS_DATE', 'PRO_RATA', 'AT_LEAST_DAYS')),
    ADD COLUMN least_days   int CHECK (least_days BETWEEN 1 AND 366),
    ADD COLUMN reason       text,
    ADD COLUMN recorded_by  text,
    ADD COLUMN recorded_at  timestamptz,           -- absent: from the reference data
    ADD CHECK (levels IS NULL OR count_rule IS NOT NULL),
    ADD CHECK ((part_of_year = 'AT_LEAST_DAYS') = (least_days IS NOT NULL)),
    -- A reading ends the day before the next one begins; that end is computed, so that no row is ever changed.
    ADD UNIQUE (code, valid_from);
REVOKE UPDATE, DELETE, TRUNCATE ON quota FROM ${runtimeRole};

-- What could not be counted before is loaded anew with its rule when the service starts.
DELETE FROM quota WHERE count_rule IS NULL;
UPDATE quota SET clause_key = CASE code
    WHEN 'EXEMPLARS_PER_PROVINCIAL_AGENCY' THEN 'TEN_PER_PROVINCIAL_BODY'
    WHEN 'EXEMPLARS_PER_SUBORDINATE_UNIT' THEN 'ONE_PER_SUBORDINATE_UNIT'
    WHEN 'EXEMPLARS_PROVINCE' THEN 'FIFTEEN_IN_PROVINCE'
    WHEN 'EXEMPLARS_PER_DISTRICT' THEN 'FIVE_PER_DISTRICT'
    WHEN 'EXEMPLARS_PER_COMMUNE' THEN 'TWO_PER_COMMUNE'
    WHEN 'EXEMPLARS_PER_DEPARTMENT' THEN 'ONE_PER_DEPARTMENT' END;
