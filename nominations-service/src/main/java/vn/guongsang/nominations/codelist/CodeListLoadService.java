package vn.guongsang.nominations.codelist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import javax.sql.DataSource;
import vn.guongsang.kit.reference.ReferenceCsv;
import vn.guongsang.kit.sql.Sql;

/** Brings the code lists to what the files say: one statement a list, and a row that has not changed is not written. */
@ApplicationScoped
public class CodeListLoadService {

    private static final String CODES =
            """
            INSERT INTO %1$s AS old (code, ordinal, name_vi, name_en, %2$s, section)
            SELECT code, "order", name_vi, name_en, %2$s, section
            FROM json_to_recordset(CAST(:rows AS json))
                AS r (code text, "order" int, name_vi text, name_en text, %2$s text, section text)
            ON CONFLICT (code) DO UPDATE SET ordinal = excluded.ordinal, name_vi = excluded.name_vi,
                name_en = excluded.name_en, %2$s = excluded.%2$s, section = excluded.section
            WHERE (old.ordinal, old.name_vi, old.name_en, old.%2$s, old.section)
                IS DISTINCT FROM (excluded.ordinal, excluded.name_vi, excluded.name_en, excluded.%2$s, excluded.section)""";

    private static final String AUTHORITIES =
            """
            INSERT INTO authority AS old (level, role, unit_types, valid_from, valid_to, source)
            SELECT level, role, string_to_array(unit_types, ';'), valid_from, valid_to, source
            FROM json_to_recordset(CAST(:rows AS json))
                AS r (level text, role text, unit_types text, valid_from date, valid_to date, source text)
            ON CONFLICT (level, role, valid_from) DO UPDATE
                SET unit_types = excluded.unit_types, valid_to = excluded.valid_to, source = excluded.source
            WHERE (old.unit_types, old.valid_to, old.source)
                IS DISTINCT FROM (excluded.unit_types, excluded.valid_to, excluded.source)""";

    private static final String OBLIGED =
            """
            INSERT INTO obliged_unit_type AS old (duty, unit_type, valid_from, valid_to, source)
            SELECT duty, unit_type, valid_from, valid_to, source
            FROM json_to_recordset(CAST(:rows AS json))
                AS r (duty text, unit_type text, valid_from date, valid_to date, source text)
            ON CONFLICT (duty, unit_type, valid_from) DO UPDATE SET valid_to = excluded.valid_to, source = excluded.source
            WHERE (old.valid_to, old.source) IS DISTINCT FROM (excluded.valid_to, excluded.source)""";

    private final DataSource database;
    private final ObjectMapper json;

    CodeListLoadService(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Loads at every start; returns how many rows it had to write. */
    @Transactional
    public int load(@Observes StartupEvent event) {
        return write(CODES.formatted("sector", "focus_vi"), "sectors.csv")
                + write(CODES.formatted("general_criterion", "text_vi"), "general-criteria.csv")
                + write(AUTHORITIES, "authorities.csv")
                + write(OBLIGED, "obliged-unit-types.csv");
    }

    private int write(String sql, String file) {
        try {
            return Sql.of(sql)
                    .bind("rows", json.writeValueAsString(ReferenceCsv.rows(file)))
                    .update(database);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("reference data " + file, e);
        }
    }
}
