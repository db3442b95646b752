package vn.guongsang.system.access;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.guongsang.system.access.Wire.Answer;
import vn.guongsang.system.running.AtOnce;
import vn.guongsang.system.running.People;

/**
 * Every operation in the documents of the running services, tried by every role: from every place when the role may call
 * and its place binds it, from one otherwise. An operation that the table does not know, and a row of the table that is no
 * operation, fail the test.
 */
class AuthorizationMatrixTest {

    private static final int CLIENTS = 4;

    private static Targets targets;
    private static List<Rule> rules;
    private static Map<String, Operation> operations;

    @BeforeAll
    static void makeTargets() {
        targets = Targets.shared();
        rules = Rules.of(targets);
        operations = Operation.all().stream().collect(toMap(Operation::name, Function.identity()));
    }

    @Test
    void theTableAndTheDocumentsNameTheSameOperationsAndTheSameRoles() {
        Map<String, String> table = rules.stream().collect(toMap(Rule::name, Rule::access));
        Map<String, String> documents = operations.values().stream().collect(toMap(Operation::name, Operation::access));
        assertEquals(lines(new TreeMap<>(table)), lines(new TreeMap<>(documents)));
    }

    private static String lines(Map<String, String> access) {
        return String.join(
                "\n", access.entrySet().stream().map(Object::toString).toList());
    }

    @Test
    void withoutATokenOnlyTheProblemCatalogueAnswers() {
        List<String> wrong = new ArrayList<>();
        for (Rule rule : rules) {
            Answer answer = Wire.send(rule.service(), rule.probe().request(operations.get(rule.name()), null));
            String got = rule.probe().outcome(answer);
            boolean challenged = rule.open() || answer.challenge().startsWith("Bearer");
            if (!got.equals(rule.expectedWithoutToken()) || !challenged) {
                wrong.add(rule.name() + ": " + got + " " + answer.challenge());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyRoleMayDoWhatTheTableSaysWhereTheTableSaysAndNothingElse() {
        List<String> before = targets.versions();
        List<Caller> callers = Caller.all();
        List<Callable<List<String>>> rows = callers.stream()
                .<Callable<List<String>>>map(caller -> () -> wrongAnswersTo(caller))
                .toList();
        List<List<String>> wrong = AtOnce.run(CLIENTS, rows);
        assertEquals(List.of(), wrong.stream().flatMap(List::stream).toList());
        assertEquals(before, targets.versions());
        assertEquals(102, callers.size());
    }

    private static List<String> wrongAnswersTo(Caller caller) {
        String token = People.token(caller.persona(targets.places()));
        List<String> wrong = new ArrayList<>();
        for (Rule rule : rules.stream().filter(one -> one.isTriedBy(caller)).toList()) {
            Operation operation = operations.get(rule.name());
            Answer answer = Wire.send(rule.service(), rule.probe().request(operation, token));
            String got = rule.probe().outcome(answer);
            String expected = rule.expected(caller);
            if (!got.equals(expected)) {
                wrong.add("%s by %s: %s instead of %s".formatted(rule.name(), caller, got, expected));
            } else if (rule.isCompared(caller)) {
                JsonNode unknown = Wire.send(
                                rule.service(), rule.probe().ofUnknownTarget().request(operation, token))
                        .comparable();
                if (!unknown.equals(answer.comparable())) {
                    wrong.add("%s by %s tells more than nothing: %s".formatted(rule.name(), caller, answer.body()));
                }
            }
        }
        return wrong;
    }
}
