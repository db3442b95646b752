package vn.guongsang.reporting.quota.reading;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.plan.clause.Clause;

class ReadingRuleTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final String SOUND =
            """
            {"scope": "EACH_COMMUNE", "minimum": 3, "period": "YEAR", "basisDay": "--06-30", "countRule": "NOMINATED_BY_UNIT",
             "levels": ["COMMUNE"], "explicit": true, "reading": "Ba cho mỗi xã", "clauseKey": "TWO",
             "quote": "có ít nhất 02", "validFrom": "2025-07-01", "validTo": "2025-12-31"}""";
    private static final Clause CLAUSE =
            new Clause("TWO", "V.1.đ", "mỗi xã có ít nhất 02 điển hình", List.of("M8"), 100, 1, LocalDate.MIN);

    @Test
    void aSoundReadingBreaksNoRule() throws IOException {
        assertDoesNotThrow(() -> check("{}", CLAUSE, "EXEMPLAR"));
        assertDoesNotThrow(() -> check(
                "{\"countRule\": \"RECOGNITION_EVENTS\", \"levels\": null, \"kinds\": [\"EXCHANGE\"]}",
                CLAUSE,
                "EVENT"));
        assertDoesNotThrow(() -> check(
                "{\"countRule\": null, \"levels\": null, \"minimum\": null, \"validFrom\": \"2025-06-01\", \"reason\": \"Nhập chậm\"}",
                CLAUSE,
                "EXEMPLAR"));
        assertDoesNotThrow(() -> check(
                "{\"partOfYear\": \"AT_LEAST_DAYS\", \"leastDays\": 183, \"validTo\": null}", CLAUSE, "EXEMPLAR"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'basisDay': '--02-29'} | /reading/basisDay quota-basis-day",
                "{'basisDay': '--06-31'} | /reading/basisDay quota-basis-day",
                "{'validFrom': '2025-01-01', 'reason': 'Nhập chậm'} | /reading/validFrom quota-reading-overlaps",
                "{'validTo': '2025-06-30'} | /reading/validTo quota-reading-ends-before",
                "{'validFrom': '2025-06-14'} | /reading/reason quota-reading-reason-missing",
                "{'quote': 'có ít nhất 03'} | /reading/quote quota-quote-not-literal",
                "{'levels': []} | /reading/levels quota-levels-misfit",
                "{'countRule': null} | /reading/levels quota-levels-misfit",
                "{'countRule': 'UNITS_WITH_PLAN'} | /reading/levels quota-levels-misfit",
                "{'kinds': ['EXCHANGE']} | /reading/kinds quota-kinds-misfit",
                "{'countRule': 'RECOGNITION_EVENTS', 'levels': null} | /reading/kinds quota-kinds-misfit",
                "{'countRule': 'RECOGNISED_ANYWHERE'} | /reading/countRule quota-rule-misfit",
                "{'partOfYear': 'AT_LEAST_DAYS'} | /reading/leastDays quota-least-days-misfit",
                "{'partOfYear': 'PRO_RATA', 'leastDays': 5} | /reading/leastDays quota-least-days-misfit",
                "{'leastDays': 5} | /reading/leastDays quota-least-days-misfit"
            })
    void eachRuleIsNamedWithItsPlace(String change, String broken) {
        assertEquals(List.of(broken), broken(change.replace('\'', '"'), CLAUSE, "EXEMPLAR"));
    }

    @Test
    void aShareIsAtMostAHundredAndAClauseMustBeThere() {
        assertDoesNotThrow(() -> check("{\"minimum\": 100}", CLAUSE, "PERCENT"));
        assertEquals(List.of("/reading/minimum quota-share-range"), broken("{\"minimum\": 101}", CLAUSE, "PERCENT"));
        assertEquals(List.of("/reading/clauseKey quota-clause-unknown"), broken("{}", null, "EXEMPLAR"));
    }

    private static List<String> broken(String change, Clause clause, String unit) {
        return assertThrows(ProblemException.class, () -> check(change, clause, unit)).faults().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    private static void check(String change, Clause clause, String unit) throws IOException {
        ObjectNode reading = (ObjectNode) JSON.readTree(SOUND);
        reading.setAll((ObjectNode) JSON.readTree(change));
        ReadingRule.check(
                JSON.treeToValue(reading, NewReading.class),
                new ReadingRule.Facts(LocalDate.parse("2025-06-15"), unit, LocalDate.parse("2025-01-01"), clause),
                "/reading");
    }
}
