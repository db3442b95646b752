package vn.guongsang.reporting.report.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.guongsang.reporting.report.content.ReportDocument;
import vn.guongsang.reporting.report.template.NarrativePart;
import vn.guongsang.reporting.report.template.TemplateSection;

/** Checks of words and of the signed document. */
final class TextChecks {

    private TextChecks() {}

    static Stream<Finding> missing(ReportRule rule, Checking report) {
        return report.template()
                .narratives()
                .filter(TemplateSection.Narrative::required)
                .map(TemplateSection.Narrative::part)
                .filter(part -> report.report().text(part).isEmpty())
                .map(part -> finding(rule, part));
    }

    /** The same words as the year before, apart from spaces. */
    static Stream<Finding> repeated(ReportRule rule, Checking report) {
        return Stream.of(NarrativePart.values())
                .filter(part -> report.report()
                        .text(part)
                        .filter(text -> report.former()
                                .lastText(part)
                                .filter(before -> words(before).equals(words(text)))
                                .isPresent())
                        .isPresent())
                .map(part -> finding(rule, part));
    }

    static Stream<Finding> unsigned(ReportRule rule, Checking report) {
        return report.report().document() == null
                ? Stream.of(new Finding(rule, null, "/document", List.of()))
                : Stream.empty();
    }

    /** Nobody signs the report of a year before the year has begun, or tomorrow. */
    static Stream<Finding> misdated(ReportRule rule, Checking report) {
        ReportDocument document = report.report().document();
        LocalDate first = LocalDate.of(report.report().year(), 1, 1);
        boolean wrong = document != null
                && (document.date().isBefore(first) || document.date().isAfter(report.today()));
        return wrong
                ? Stream.of(new Finding(
                        rule,
                        null,
                        "/document/date",
                        List.of(first.toString(), report.today().toString())))
                : Stream.empty();
    }

    private static Finding finding(ReportRule rule, NarrativePart part) {
        return new Finding(rule, part, "/narratives", List.of(part.name()));
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
