package vn.guongsang.reporting.report.template;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.guongsang.kit.reference.ReferenceCsv;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Now;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.report.indicator.Indicator;

/** Gives the database the first edition of each template at the start; what is there already stays. */
@ApplicationScoped
public class TemplateSeedService {

    private static final String IN_WORDS = "TEXT:";

    private final Templates templates;
    private final Now now;

    TemplateSeedService(Templates templates, Now now) {
        this.templates = templates;
        this.now = now;
    }

    @Transactional
    // Nobody waits for an answer here; on a slow machine the first load takes longer than a request may.
    @TransactionConfiguration(timeout = 120)
    void seed(@Observes StartupEvent start) {
        Instant at = now.instant();
        List<Map<String, String>> items = ReferenceCsv.rows("report-template-items.csv");
        ReferenceCsv.rows("report-templates.csv").forEach(row -> templates.insert(template(row, items, at)));
    }

    private static TemplateView template(Map<String, String> row, List<Map<String, String>> items, Instant at) {
        String code = row.get("code");
        return new TemplateView(
                Ids.named("report-template", code + "@" + row.get("edition")),
                1,
                code,
                Integer.parseInt(row.get("edition")),
                Arrays.stream(row.get("unit_types").split(";"))
                        .map(UnitType::valueOf)
                        .toList(),
                row.get("title"),
                row.get("title_en"),
                sections(items, code),
                ReferenceCsv.date(row.get("valid_from")),
                null,
                row.get("source"),
                at);
    }

    /** The first row of a section names it; a section of which a template asks nothing is left out. */
    private static List<TemplateSection> sections(List<Map<String, String>> items, String code) {
        Map<String, TemplateSection> sections = new LinkedHashMap<>();
        for (Map<String, String> item : items) {
            TemplateSection section = sections.computeIfAbsent(
                    item.get("section"),
                    name -> new TemplateSection(
                            name, item.get("title"), item.get("title_en"), new ArrayList<>(), new ArrayList<>()));
            if (item.get(code) != null) {
                add(section, item.get("item"), "REQUIRED".equals(item.get(code)));
            }
        }
        return sections.values().stream()
                .filter(section ->
                        !section.figures().isEmpty() || !section.narratives().isEmpty())
                .toList();
    }

    private static void add(TemplateSection section, String item, boolean required) {
        if (item.startsWith(IN_WORDS)) {
            NarrativePart part = NarrativePart.valueOf(item.substring(IN_WORDS.length()));
            section.narratives().add(new TemplateSection.Narrative(part, required));
        } else {
            section.figures().add(new TemplateSection.Figure(Indicator.valueOf(item), required));
        }
    }
}
