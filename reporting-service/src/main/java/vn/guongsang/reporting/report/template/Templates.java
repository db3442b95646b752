package vn.guongsang.reporting.report.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.dated.DatedTable;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.UnitType;

/** Stores the editions of templates. */
@ApplicationScoped
public class Templates {

    private static final TypeReference<List<TemplateSection>> SECTIONS = new TypeReference<>() {};

    private final DataSource database;
    private final ObjectMapper json;
    private final DatedTable<TemplateView> table = new DatedTable<>("report_template", "report-template", this::view);

    Templates(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    DatedTable<TemplateView> table() {
        return table;
    }

    /** All editions, newest first. */
    public Slice<TemplateView> page(String code, PageRequest page) {
        Listing listing = Listing.of("report-templates", code);
        Sql sql = table.rows().filter("code = :code", "code", code);
        page.after(listing).ifPresent(keys -> sql.append("AND (valid_from, id) < (:from, :after)")
                .bind("from", LocalDate.parse(keys.get(0)))
                .bind("after", UUID.fromString(keys.get(1))));
        List<TemplateView> rows = sql.append("ORDER BY valid_from DESC, id DESC LIMIT :fetch")
                .bind("fetch", page.fetchSize())
                .list(database, table.view());
        return Slice.of(
                rows,
                page,
                listing,
                row -> List.of(row.validFrom().toString(), row.id().toString()));
    }

    /** One edition. */
    public Optional<TemplateView> find(UUID id) {
        return table.rows().filter("id = :id", "id", id).first(database, table.view());
    }

    /** The edition for a type of unit on a day. */
    public Optional<TemplateView> inForce(UnitType type, LocalDate day) {
        return table.inForce()
                .append("AND :type = ANY (unit_types)")
                .bind("type", type)
                .bind("day", day)
                .first(database, table.view());
    }

    /** Codes of other templates that are used for one of the types on a day or after it. */
    List<String> othersFor(List<UnitType> types, String code, LocalDate from) {
        return Sql.of(
                        """
                SELECT DISTINCT code FROM report_template
                WHERE code <> :code AND unit_types && :types AND (valid_to IS NULL OR valid_to >= :from)
                ORDER BY code""")
                .bind("code", code)
                .bind("types", types)
                .bind("from", from)
                .list(database, row -> row.text("code"));
    }

    void insert(TemplateView template) {
        Sql.of(
                        """
                INSERT INTO report_template
                    (id, version, code, edition, unit_types, title, title_en, sections, valid_from, source, created_at)
                VALUES (:id, 1, :code, :edition, :types, :title, :titleEn, :sections::jsonb, :from, :source, :at)
                ON CONFLICT DO NOTHING""")
                .bind("id", template.id())
                .bind("code", template.code())
                .bind("edition", template.edition())
                .bind("types", template.unitTypes())
                .bind("title", template.title())
                .bind("titleEn", template.titleEn())
                .bind("sections", write(template.sections()))
                .bind("from", template.validFrom())
                .bind("source", template.source())
                .bind("at", template.createdAt())
                .update(database);
    }

    private TemplateView view(Row row) {
        return new TemplateView(
                row.uuid("id"),
                row.number("version"),
                row.text("code"),
                row.integer("edition"),
                row.texts("unit_types").stream().map(UnitType::valueOf).toList(),
                row.text("title"),
                row.text("title_en"),
                read(row.text("sections")),
                row.date("valid_from"),
                row.date("valid_to"),
                row.text("source"),
                row.instant("created_at"));
    }

    private String write(List<TemplateSection> sections) {
        try {
            return json.writeValueAsString(sections);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("sections of a template", e);
        }
    }

    private List<TemplateSection> read(String sections) {
        try {
            return json.readValue(sections, SECTIONS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("sections of a template", e);
        }
    }
}
