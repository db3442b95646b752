-- One subject, many nominations (docs/adr/0016): what tells two registrations of one person apart or brings them together.
CREATE FUNCTION words_in_order(key text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT string_agg(word, ' ' ORDER BY word COLLATE "C") FROM unnest(string_to_array(key, ' ')) AS word
$$;

ALTER TABLE subject
    ADD COLUMN status            text NOT NULL DEFAULT 'ACTIVE' CHECK (status IN ('ACTIVE', 'DUPLICATE')),
    ADD COLUMN duplicate_of      uuid REFERENCES subject,
    ADD COLUMN leader_name       text,
    ADD COLUMN organisation_code text,
    ADD COLUMN gender            text CHECK (gender IN ('FEMALE', 'MALE')),
    ADD COLUMN ethnicity         text,
    ADD COLUMN remote_area       boolean,
    ADD COLUMN direct_worker     boolean,
    ADD COLUMN identity_kind     text CHECK (identity_kind IN ('CITIZEN_ID', 'OLD_ID_CARD')),
    ADD COLUMN identity_hash     bytea,                  -- keyed; the number itself is not stored
    ADD COLUMN identity_tail     text CHECK (identity_tail ~ '^[0-9]{3}$'),
    ADD COLUMN word_key          text GENERATED ALWAYS AS (words_in_order(search_key)) STORED,
    ADD COLUMN person_key        text,                   -- search key of the head of a household, the leader of a collective
    ADD COLUMN person_word_key   text GENERATED ALWAYS AS (words_in_order(person_key)) STORED,
    ADD CHECK ((status = 'DUPLICATE') = (duplicate_of IS NOT NULL)),
    ADD CHECK (duplicate_of <> id),
    ADD CHECK (num_nulls(identity_kind, identity_hash, identity_tail) IN (0, 3));

UPDATE subject SET
    person_key = regexp_replace(btrim(regexp_replace(translate(regexp_replace(
        normalize(lower(head_name COLLATE pg_c_utf8), NFD),
        '[\u0300-\u036f]+', '', 'g'), 'đ', 'd'),
        '[^[:alnum:]]+', ' ', 'g')),
        '\m((?:qu|[bcdghklmnpqrstvx])*)y\M', '\1i', 'g')
WHERE head_name IS NOT NULL;

CREATE INDEX subject_duplicates ON subject (duplicate_of) WHERE duplicate_of IS NOT NULL;
CREATE INDEX subject_words ON subject (word_key);
CREATE INDEX subject_person ON subject (person_word_key) WHERE person_word_key IS NOT NULL;
CREATE INDEX subject_birth_year ON subject (birth_year) WHERE birth_year IS NOT NULL;
CREATE INDEX subject_identity ON subject (identity_hash) WHERE identity_hash IS NOT NULL;
CREATE INDEX subject_organisation ON subject (organisation_code) WHERE organisation_code IS NOT NULL;
CREATE INDEX subject_status ON subject (status, id DESC);

-- Pairs that the board has looked at and found to be two: they do not come back as candidates.
CREATE TABLE distinct_pair (
    one_id     uuid        NOT NULL REFERENCES subject,
    other_id   uuid        NOT NULL REFERENCES subject,
    decided_by text        NOT NULL,
    reason     text        NOT NULL,
    at         timestamptz NOT NULL,
    PRIMARY KEY (one_id, other_id),
    CHECK (one_id < other_id)
);
CREATE INDEX distinct_pair_other ON distinct_pair (other_id);

-- The first three digits of a citizen identity number: where the birth was registered.
CREATE TABLE citizen_id_place (
    first_code text NOT NULL CHECK (first_code ~ '^[0-9]{3}$'),
    last_code  text NOT NULL CHECK (last_code ~ '^[0-9]{3}$' AND last_code >= first_code),
    name       text NOT NULL,
    valid_from date,
    valid_to   date,
    source     text NOT NULL,
    PRIMARY KEY (first_code)
);
INSERT INTO citizen_id_place (first_code, last_code, name, source)
SELECT first_code, last_code, name, 'Thông tư 59/2021/TT-BCA, phụ lục mã tỉnh, mã quốc gia' FROM (VALUES
    ('001', '001', 'Hà Nội'),
    ('002', '002', 'Hà Giang'),
    ('004', '004', 'Cao Bằng'),
    ('006', '006', 'Bắc Kạn'),
    ('008', '008', 'Tuyên Quang'),
    ('010', '010', 'Lào Cai'),
    ('011', '011', 'Điện Biên'),
    ('012', '012', 'Lai Châu'),
    ('014', '014', 'Sơn La'),
    ('015', '015', 'Yên Bái'),
    ('017', '017', 'Hòa Bình'),
    ('019', '019', 'Thái Nguyên'),
    ('020', '020', 'Lạng Sơn'),
    ('022', '022', 'Quảng Ninh'),
    ('024', '024', 'Bắc Giang'),
    ('025', '025', 'Phú Thọ'),
    ('026', '026', 'Vĩnh Phúc'),
    ('027', '027', 'Bắc Ninh'),
    ('030', '030', 'Hải Dương'),
    ('031', '031', 'Hải Phòng'),
    ('033', '033', 'Hưng Yên'),
    ('034', '034', 'Thái Bình'),
    ('035', '035', 'Hà Nam'),
    ('036', '036', 'Nam Định'),
    ('037', '037', 'Ninh Bình'),
    ('038', '038', 'Thanh Hóa'),
    ('040', '040', 'Nghệ An'),
    ('042', '042', 'Hà Tĩnh'),
    ('044', '044', 'Quảng Bình'),
    ('045', '045', 'Quảng Trị'),
    ('046', '046', 'Thừa Thiên Huế'),
    ('048', '048', 'Đà Nẵng'),
    ('049', '049', 'Quảng Nam'),
    ('051', '051', 'Quảng Ngãi'),
    ('052', '052', 'Bình Định'),
    ('054', '054', 'Phú Yên'),
    ('056', '056', 'Khánh Hòa'),
    ('058', '058', 'Ninh Thuận'),
    ('060', '060', 'Bình Thuận'),
    ('062', '062', 'Kon Tum'),
    ('064', '064', 'Gia Lai'),
    ('066', '066', 'Đắk Lắk'),
    ('067', '067', 'Đắk Nông'),
    ('068', '068', 'Lâm Đồng'),
    ('070', '070', 'Bình Phước'),
    ('072', '072', 'Tây Ninh'),
    ('074', '074', 'Bình Dương'),
    ('075', '075', 'Đồng Nai'),
    ('077', '077', 'Bà Rịa - Vũng Tàu'),
    ('079', '079', 'Thành phố Hồ Chí Minh'),
    ('080', '080', 'Long An'),
    ('082', '082', 'Tiền Giang'),
    ('083', '083', 'Bến Tre'),
    ('084', '084', 'Trà Vinh'),
    ('086', '086', 'Vĩnh Long'),
    ('087', '087', 'Đồng Tháp'),
    ('089', '089', 'An Giang'),
    ('091', '091', 'Kiên Giang'),
    ('092', '092', 'Cần Thơ'),
    ('093', '093', 'Hậu Giang'),
    ('094', '094', 'Sóc Trăng'),
    ('095', '095', 'Bạc Liêu'),
    ('096', '096', 'Cà Mau'),
    ('100', '999', 'Nước ngoài')) AS place (first_code, last_code, name);
