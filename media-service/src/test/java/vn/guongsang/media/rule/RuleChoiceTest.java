package vn.guongsang.media.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.Level;
import vn.guongsang.model.SubjectType;

class RuleChoiceTest {

    private static final UUID CHANNEL = Ids.named("channel", "test");

    /** A rule is written level/type/sector/priority/day of creation, with - for any. */
    @ParameterizedTest
    @CsvSource({
        "the only one matches,             -/-/-/5/1, -/-/-/5/1",
        "one condition beats none,         -/-/-/9/2 COMMUNE/-/-/1/1, COMMUNE/-/-/1/1",
        "two conditions beat one,          -/-/AGRICULTURE/9/2 COMMUNE/COLLECTIVE/-/1/1, COMMUNE/COLLECTIVE/-/1/1",
        "three conditions beat two,        COMMUNE/COLLECTIVE/-/9/2 COMMUNE/COLLECTIVE/AGRICULTURE/1/1, COMMUNE/COLLECTIVE/AGRICULTURE/1/1",
        "a false condition rules it out,   -/-/-/1/1 PROVINCE/COLLECTIVE/AGRICULTURE/9/2, -/-/-/1/1",
        "another sector rules it out,      -/-/-/1/1 -/-/EDUCATION/9/2, -/-/-/1/1",
        "another subject rules it out,     -/-/-/1/1 -/INDIVIDUAL/-/9/2, -/-/-/1/1",
        "then the higher priority wins,    COMMUNE/-/-/5/2 -/-/AGRICULTURE/6/1, -/-/AGRICULTURE/6/1",
        "then the newest wins,             COMMUNE/-/-/5/1 -/COLLECTIVE/-/5/3 -/-/AGRICULTURE/5/2, -/COLLECTIVE/-/5/3",
        "none matches,                     PROVINCE/-/-/5/1, none"
    })
    void theMostSpecificRuleWins(String why, String rules, String expected) {
        List<RuleView> inForce =
                Arrays.stream(rules.split(" ")).map(RuleChoiceTest::rule).toList();

        String chosen = Rules.best(inForce, Level.COMMUNE, SubjectType.COLLECTIVE, "AGRICULTURE")
                .map(RuleChoiceTest::text)
                .orElse("none");

        assertEquals(expected, chosen, why);
    }

    private static RuleView rule(String text) {
        String[] part = text.split("/");
        return new RuleView(
                Ids.next(),
                1,
                part[0].equals("-") ? null : Level.valueOf(part[0]),
                part[1].equals("-") ? null : SubjectType.valueOf(part[1]),
                part[2].equals("-") ? null : part[2],
                List.of(CHANNEL),
                15,
                Calendar.CALENDAR,
                Integer.parseInt(part[3]),
                null,
                null,
                Instant.parse("2026-01-0" + part[4] + "T00:00:00Z"));
    }

    private static String text(RuleView rule) {
        return String.join(
                "/",
                rule.level() == null ? "-" : rule.level().name(),
                rule.subjectType() == null ? "-" : rule.subjectType().name(),
                rule.sector() == null ? "-" : rule.sector(),
                String.valueOf(rule.priority()),
                rule.createdAt().toString().substring(9, 10));
    }
}
