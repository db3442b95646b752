package vn.guongsang.reporting.report;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.reporting.report.content.Narrative;
import vn.guongsang.reporting.report.content.OwnFigure;
import vn.guongsang.reporting.report.content.ReportContent;
import vn.guongsang.reporting.report.content.ReportDocument;
import vn.guongsang.reporting.report.indicator.Indicator;
import vn.guongsang.reporting.report.template.NarrativePart;
import vn.guongsang.reporting.testing.Asked;

/** What tests of reports say and do. */
public final class Reporting {

    public static final String ALL = "/v1/unit-reports";

    /** What a commune has to enter itself. */
    private static final List<Indicator> ENTERED = List.of(
            Indicator.LOCAL_NEWS_ITEMS,
            Indicator.MODELS_SPREAD,
            Indicator.INSPECTIONS_OWN,
            Indicator.TRAINING_SESSIONS,
            Indicator.TRAINING_ATTENDEES,
            Indicator.BUDGET_ESTIMATED,
            Indicator.BUDGET_SPENT);

    private Reporting() {}

    public static Persona persona(String name, String role, UUID unit) {
        return Persona.of(name, "Người thử", role).inUnit(unit);
    }

    public static Actor actor(String name, String role, UUID unit) {
        return new Actor(name, "Người thử", Set.of(role), unit, null);
    }

    /** A complete report of a commune that spends nothing: zero is an answer. */
    public static ReportContent complete(LocalDate signed, OwnFigure... more) {
        List<Indicator> said = Stream.of(more).map(OwnFigure::indicator).toList();
        Stream<OwnFigure> zeros = ENTERED.stream()
                .filter(indicator -> !said.contains(indicator))
                .map(indicator -> new OwnFigure(indicator, BigDecimal.ZERO, null));
        return new ReportContent(
                Stream.concat(zeros, Stream.of(more)).toList(),
                Stream.of(NarrativePart.values())
                        .map(part -> new Narrative(part, "Phần " + part + " ký ngày " + signed))
                        .toList(),
                List.of(),
                new ReportDocument("215/BC-UBND", signed, "Chủ tịch Ủy ban nhân dân xã"));
    }

    public static OwnFigure own(Indicator indicator, long value, String comment) {
        return new OwnFigure(indicator, BigDecimal.valueOf(value), comment);
    }

    /** The same as a body of a request. */
    public static Map<String, Object> body(ReportContent content) {
        return Map.of(
                "figures",
                content.figures().stream().map(Reporting::figure).toList(),
                "narratives",
                content.narratives().stream()
                        .map(narrative -> Map.of("part", narrative.part().name(), "text", narrative.text()))
                        .toList(),
                "attachments",
                List.of(Map.of(
                        "title",
                        "Danh sách điển hình",
                        "url",
                        "https://vanban.example.vn/phu-luc.pdf",
                        "sha256",
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")),
                "document",
                Map.of(
                        "number",
                        content.document().number(),
                        "date",
                        content.document().date().toString(),
                        "signer",
                        content.document().signer()));
    }

    private static Map<String, Object> figure(OwnFigure figure) {
        return figure.comment() == null
                ? Map.of("indicator", figure.indicator().name(), "value", figure.value())
                : Map.of("indicator", figure.indicator().name(), "value", figure.value(), "comment", figure.comment());
    }

    public static ValidatableResponse post(Persona persona, String path, Object body) {
        return call(persona, body).post(path).then();
    }

    /** Takes a step on a version; body may be null. */
    public static ValidatableResponse step(Persona persona, String path, long version, Object body) {
        return call(persona, body)
                .header("If-Match", "\"v" + version + "\"")
                .post(path)
                .then();
    }

    public static ValidatableResponse put(Persona persona, String path, long version, Object body) {
        return Asked.as(persona)
                .header("If-Match", "\"v" + version + "\"")
                .contentType(ContentType.JSON)
                .body(body)
                .put(path)
                .then();
    }

    /** Opens a report. */
    public static String opened(Persona persona, UUID unit, int year) {
        return post(persona, ALL, Map.of("unitId", unit, "year", year))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> sending(String... acknowledged) {
        return Map.of("acknowledged", List.of(acknowledged));
    }

    private static RequestSpecification call(Persona persona, Object body) {
        RequestSpecification call = Asked.as(persona).header("Idempotency-Key", "thu-" + Ids.next());
        return body == null ? call : call.contentType(ContentType.JSON).body(body);
    }
}
