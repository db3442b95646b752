-- The words of all names, so that a misspelt word finds the words that it may stand for (docs/adr/0010).
CREATE TABLE name_word (word text PRIMARY KEY);
INSERT INTO name_word SELECT DISTINCT word FROM subject, unnest(string_to_array(search_key, ' ')) AS word WHERE word <> '';

CREATE FUNCTION keep_name_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO name_word
    SELECT DISTINCT word FROM unnest(string_to_array(NEW.search_key, ' ')) AS word WHERE word <> '' ORDER BY word
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;
CREATE TRIGGER subject_words_kept AFTER INSERT OR UPDATE OF search_key ON subject
    FOR EACH ROW EXECUTE FUNCTION keep_name_words();

CREATE FUNCTION letters_of(word text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT string_agg(letter, '' ORDER BY letter COLLATE "C") FROM unnest(string_to_array(word, NULL)) AS letter
$$;

-- The word itself when some name has a word that begins so; else those of the same letters in another order; else those like it.
CREATE FUNCTION name_words_near(typed text) RETURNS SETOF text LANGUAGE sql STABLE ROWS 4 AS $$
    WITH near AS (
        SELECT w.word, w.word LIKE typed || '%' AS begun, letters_of(w.word) = letters_of(typed) AS turned,
               similarity(w.word, typed) AS alike
        FROM name_word w
        WHERE w.word LIKE typed || '%' OR abs(length(w.word) - length(typed)) <= 2
    )
    SELECT typed WHERE EXISTS (SELECT 1 FROM near WHERE begun)
    UNION ALL
    (SELECT n.word FROM near n
     WHERE NOT EXISTS (SELECT 1 FROM near WHERE begun)
       AND (n.turned OR n.alike >= 0.25 AND NOT EXISTS (SELECT 1 FROM near WHERE turned))
     ORDER BY n.alike DESC, n.word LIMIT 4)
$$;
