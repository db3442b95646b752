-- Names are searched by two keys, as VietnameseText makes them: the spelling, and the letters without accents.
ALTER TABLE subject ADD COLUMN spelling text;
UPDATE subject SET
    spelling = normalize(btrim(regexp_replace(regexp_replace(
        normalize(lower(display_name COLLATE pg_c_utf8), NFD),
        '([\u0300\u0301\u0303\u0309\u0323])([[:alpha:]\u0300-\u036f]*)', '\2\1', 'g'),
        '[^[:alnum:]\u0300-\u036f]+', ' ', 'g')), NFC),
    search_key = regexp_replace(btrim(regexp_replace(translate(regexp_replace(
        normalize(lower(display_name COLLATE pg_c_utf8), NFD),
        '[\u0300-\u036f]+', '', 'g'), 'đ', 'd'),
        '[^[:alnum:]]+', ' ', 'g')),
        '\m((?:qu|[bcdghklmnpqrstvx])*)y\M', '\1i', 'g');
ALTER TABLE subject ALTER COLUMN spelling SET NOT NULL;
DROP INDEX subject_search;
CREATE INDEX subject_search ON subject USING gin ((' ' || search_key) gin_trgm_ops);
