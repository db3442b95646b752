-- Names are searched by two keys, as VietnameseText makes them: the spelling, and the letters without accents.

ALTER TABLE unit_naming ADD COLUMN spelling text;

UPDATE unit_naming SET
    spelling = normalize(btrim(regexp_replace(regexp_replace(
        normalize(lower(name COLLATE pg_c_utf8), NFD),
        '([\u0300\u0301\u0303\u0309\u0323])([[:alpha:]\u0300-\u036f]*)', '\2\1', 'g'),
        '[^[:alnum:]\u0300-\u036f]+', ' ', 'g')), NFC),
    name_search = regexp_replace(btrim(regexp_replace(translate(regexp_replace(
        normalize(lower(name COLLATE pg_c_utf8), NFD),
        '[\u0300-\u036f]+', '', 'g'), 'đ', 'd'),
        '[^[:alnum:]]+', ' ', 'g')),
        '\m((?:qu|[bcdghklmnpqrstvx])*)y\M', '\1i', 'g');

ALTER TABLE unit_naming ALTER COLUMN spelling SET NOT NULL;

-- The blank in front makes the first word begin like every other: ' ' || key LIKE '% word%'.
DROP INDEX unit_naming_search;
CREATE INDEX unit_naming_search ON unit_naming USING gin ((' ' || name_search) gin_trgm_ops);
