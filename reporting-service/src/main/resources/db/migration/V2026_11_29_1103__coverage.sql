-- The fields of the plan (IV.2.c), in its order: a coverage matrix shows those that are empty, too.
CREATE TABLE plan_sector (
    code    text PRIMARY KEY,
    ordinal int  NOT NULL UNIQUE,
    name_vi text NOT NULL,
    name_en text NOT NULL
);
