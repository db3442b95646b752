package vn.guongsang.reporting.report.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.kit.problem.Languages;
import vn.guongsang.kit.problem.ProblemTexts;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.report.content.Narrative;
import vn.guongsang.reporting.report.content.OwnFigure;
import vn.guongsang.reporting.report.content.ReportContent;
import vn.guongsang.reporting.report.content.ReportDocument;
import vn.guongsang.reporting.report.filed.FiledReport;
import vn.guongsang.reporting.report.filed.Former;
import vn.guongsang.reporting.report.indicator.Indicator;
import vn.guongsang.reporting.report.step.ReportProblem;
import vn.guongsang.reporting.report.template.NarrativePart;
import vn.guongsang.reporting.report.template.TemplateSection;
import vn.guongsang.reporting.report.template.TemplateView;

/** Each rule once kept and once broken. */
class ReportRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 12, 10);
    private static final Instant AT = Instant.parse("2024-12-10T03:00:00Z");
    private static final TemplateView TEMPLATE = template();

    /** Rule, what is changed of a good report, and the keys of what is found. */
    static Stream<Arguments> broken() {
        return Stream.of(
                broken("FIGURE_MISSING", "system TRAINING_SESSIONS -", "FIGURE_MISSING:TRAINING_SESSIONS"),
                broken("NARRATIVE_MISSING", "text PROPOSALS -", "NARRATIVE_MISSING:PROPOSALS"),
                broken("DIFFERENCE_UNCOMMENTED", "own SUBJECTS 5", "DIFFERENCE_UNCOMMENTED:SUBJECTS"),
                broken(
                        "PROPAGATED_ABOVE_RECOGNISED",
                        "system SUBJECTS_PROPAGATED 5",
                        "PROPAGATED_ABOVE_RECOGNISED:SUBJECTS_PROPAGATED"),
                broken("SPENT_ABOVE_ESTIMATE", "own BUDGET_ESTIMATED 9", "SPENT_ABOVE_ESTIMATE:BUDGET_SPENT"),
                broken("SUBJECTS_ABOVE_RECOGNITIONS", "system RECOGNITIONS 3", "SUBJECTS_ABOVE_RECOGNITIONS:SUBJECTS"),
                broken(
                        "CHECKED_ABOVE_NURTURED",
                        "system NURTURING_CHECKED 2",
                        "CHECKED_ABOVE_NURTURED:NURTURING_CHECKED"),
                broken("PARTS_UNEQUAL_WHOLE", "own BUDGET_SPENT_OTHER 3", "PARTS_UNEQUAL_WHOLE:BUDGET_SPENT"),
                broken(
                        "REACHED_WITHOUT_OCCASION",
                        "own TRAINING_SESSIONS 0",
                        "REACHED_WITHOUT_OCCASION:TRAINING_ATTENDEES"),
                broken("FIGURE_IMPOSSIBLE", "own MODELS_SPREAD 1.5", "FIGURE_IMPOSSIBLE:MODELS_SPREAD"),
                broken("DOCUMENT_MISSING", "signed -", "DOCUMENT_MISSING"),
                broken("DOCUMENT_MISDATED", "signed 2024-12-11", "DOCUMENT_MISDATED"),
                broken("DOCUMENT_MISDATED", "signed 2023-12-31", "DOCUMENT_MISDATED"),
                broken("OUTLIER", "former MODELS_SPREAD 4", "OUTLIER:MODELS_SPREAD"),
                broken("OUTLIER", "former MODELS_SPREAD 0.3", "OUTLIER:MODELS_SPREAD"),
                broken("NO_EXEMPLAR", "nobody", "NO_EXEMPLAR"),
                broken("NARRATIVE_REPEATED", "former RESULTS", "NARRATIVE_REPEATED:RESULTS"));
    }

    private static Arguments broken(String rule, String change, String key) {
        return Arguments.of(rule, change, key);
    }

    @Test
    void aGoodReportKeepsEveryRule() {
        assertEquals(List.of(), keys(new Told().checking()));
    }

    @ParameterizedTest(name = "{0} is broken by: {1}")
    @MethodSource("broken")
    void eachRuleFindsWhatBreaksIt(ReportRule rule, String change, String key) {
        Told told = new Told();
        told.change(change.split(" "));
        List<String> found = keys(told.checking()).stream()
                .filter(each -> each.startsWith(rule.name()))
                .map(each -> key.contains(":") ? each : each.split(":")[0])
                .toList();
        assertEquals(List.of(key), found);
    }

    @Test
    void everyRuleIsTried() {
        List<String> tried =
                broken().map(each -> each.get()[0].toString()).distinct().toList();
        assertEquals(
                Arrays.stream(ReportRule.values()).map(Enum::name).toList(),
                Arrays.stream(ReportRule.values())
                        .map(Enum::name)
                        .filter(tried::contains)
                        .toList());
    }

    @Test
    void everyBrokenRuleSaysSoInBothLanguages() {
        for (ReportRule rule : ReportRule.values()) {
            String vi = ProblemTexts.ruleDetail(
                    ReportProblem.REPORT_INCOMPLETE, rule.code(), Languages.VIETNAMESE, "a", "b", "c");
            String en = ProblemTexts.ruleDetail(
                    ReportProblem.REPORT_INCOMPLETE, rule.code(), Locale.ENGLISH, "a", "b", "c");
            assertNotEquals(rule.code(), vi);
            assertNotEquals(rule.code(), en);
            assertNotEquals(vi, en);
        }
    }

    @Test
    void zeroIsAnAnswerAndACommentSettlesADifference() {
        Told told = new Told();
        told.change("own", "LOCAL_NEWS_ITEMS", "0");
        told.figures.add(new OwnFigure(Indicator.SUBJECTS, new BigDecimal("5"), "Tính cả quyết định nhập chậm"));
        told.system.put(Indicator.RECOGNITIONS, new BigDecimal("5"));
        told.system.put(Indicator.INDIVIDUALS, new BigDecimal("4"));
        assertEquals(List.of(), keys(told.checking()));
    }

    @Test
    void aFindingPointsToTheFigureThatTheUnitWroteAndSaysBothNumbers() {
        Told told = new Told();
        told.change("own", "BUDGET_SPENT", "11");
        Finding finding = told.checking().findings().stream()
                .filter(each -> each.rule() == ReportRule.SPENT_ABOVE_ESTIMATE)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("BUDGET_SPENT", "11", "10"), finding.arguments());
        assertEquals("/figures/" + (told.figures.size() - 1), finding.pointer());
        assertEquals(Severity.ERROR, finding.rule().severity());
        assertEquals("report-spent-above-estimate", finding.rule().code());
    }

    private static List<String> keys(Checking checking) {
        return checking.findings().stream().map(Finding::key).toList();
    }

    /** A good report, and what is changed of it. */
    private static final class Told {

        private final List<OwnFigure> figures = new ArrayList<>();
        private final List<Narrative> narratives = new ArrayList<>();
        private final Map<Indicator, BigDecimal> system = new EnumMap<>(Indicator.class);
        private final List<FiledReport> former = new ArrayList<>();
        private LocalDate signed = TODAY;

        Told() {
            Map.of("MODELS_SPREAD", "1", "TRAINING_SESSIONS", "2", "TRAINING_ATTENDEES", "40", "BUDGET_ESTIMATED", "10")
                    .forEach((code, value) -> change("own", code, value));
            Map.of("BUDGET_SPENT", "10", "BUDGET_SPENT_STATE", "8", "BUDGET_SPENT_OTHER", "2")
                    .forEach((code, value) -> change("own", code, value));
            Map.of("SUBJECTS", "4", "RECOGNITIONS", "4", "INDIVIDUALS", "3", "COLLECTIVES", "1", "HOUSEHOLDS", "0")
                    .forEach((code, value) -> change("system", code, value));
            Map.of("SUBJECTS_PROPAGATED", "2", "NURTURING_PLANS", "1", "NURTURING_CHECKED", "1")
                    .forEach((code, value) -> change("system", code, value));
            for (NarrativePart part : NarrativePart.values()) {
                narratives.add(new Narrative(part, "Nội dung " + part));
            }
        }

        void change(String... words) {
            switch (words[0]) {
                case "own" -> {
                    figures.removeIf(figure -> figure.indicator().name().equals(words[1]));
                    figures.add(new OwnFigure(Indicator.valueOf(words[1]), new BigDecimal(words[2]), null));
                }
                case "system" -> {
                    figures.removeIf(figure -> figure.indicator().name().equals(words[1]));
                    system.remove(Indicator.valueOf(words[1]));
                    if (!words[2].equals("-")) {
                        system.put(Indicator.valueOf(words[1]), new BigDecimal(words[2]));
                    }
                }
                case "text" ->
                    narratives.removeIf(narrative -> narrative.part().name().equals(words[1]));
                case "signed" -> signed = words[1].equals("-") ? null : LocalDate.parse(words[1]);
                case "nobody" -> system.replaceAll((indicator, value) -> BigDecimal.ZERO);
                default -> formerly(words);
            }
        }

        private void formerly(String... words) {
            List<OwnFigure> before = words.length == 2
                    ? List.of()
                    : List.of(new OwnFigure(Indicator.valueOf(words[1]), new BigDecimal(words[2]), null));
            List<Narrative> said = words.length == 2
                    ? List.of(new Narrative(NarrativePart.valueOf(words[1]), " Nội  dung " + words[1] + "\n"))
                    : List.of();
            former.add(filed(2023, new ReportContent(before, said, null, null), Map.of()));
        }

        Checking checking() {
            ReportDocument document = signed == null ? null : new ReportDocument("1/BC", signed, "Chủ tịch");
            ReportContent content = new ReportContent(figures, narratives, null, document);
            return new Checking(
                    TEMPLATE, filed(2024, content, system), content, new Former(former), new BigDecimal("3"), TODAY);
        }
    }

    private static FiledReport filed(int year, ReportContent content, Map<Indicator, BigDecimal> system) {
        FiledReport.Unit unit = new FiledReport.Unit(Ids.next(), "Xã thử", UnitType.COMMUNE);
        return FiledReport.of(unit, year, TEMPLATE, content, system, AT);
    }

    private static TemplateView template() {
        List<Indicator> required = List.of(Indicator.TRAINING_SESSIONS, Indicator.MODELS_SPREAD);
        TemplateSection section = new TemplateSection(
                "ALL",
                "Tất cả",
                "All",
                Arrays.stream(Indicator.values())
                        .map(indicator -> new TemplateSection.Figure(indicator, required.contains(indicator)))
                        .toList(),
                Arrays.stream(NarrativePart.values())
                        .map(part -> new TemplateSection.Narrative(part, true))
                        .toList());
        return new TemplateView(
                Ids.next(),
                1,
                "COMMUNE",
                1,
                List.of(UnitType.COMMUNE),
                "Mẫu",
                "Template",
                List.of(section),
                LocalDate.of(2023, 1, 1),
                null,
                "Kế hoạch V.1.đ",
                AT);
    }
}
