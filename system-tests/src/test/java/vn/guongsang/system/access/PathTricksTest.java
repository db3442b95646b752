package vn.guongsang.system.access;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.system.running.AtOnce;
import vn.guongsang.system.running.People;

/** Every path of the documents, written in every odd way, opens no door that the plain path keeps shut. */
class PathTricksTest {

    private static final int CLIENTS = 4;

    private static Map<String, Operation> operations;
    private static List<Rule> rules;

    @BeforeAll
    static void readTheDocuments() {
        rules = Rules.of(Targets.shared());
        operations = Operation.all().stream().collect(toMap(Operation::name, Function.identity()));
    }

    @Test
    void noneLeadsInWithoutAToken() {
        assertEquals(
                List.of(),
                opened(rules.stream().map(rule -> new Try(rule, null)).toList()));
    }

    @Test
    void noneLeadsInWithATokenOfARoleThatMayNot() {
        List<Try> tries = rules.stream()
                .filter(rule -> rule.roles().size() < Role.values().length)
                .map(rule -> new Try(rule, tokenOfALesserRole(rule)))
                .toList();
        assertEquals(List.of(), opened(tries));
    }

    /** One operation, and who tries it; nobody when the token is null. */
    private record Try(Rule rule, String token) {

        private static final int ONE_IN = 4;

        /**
         * All of them without a token. A path that has no one reading is refused before anybody looks at a token, so with
         * one, each operation is tried by a part of these, and by all that have one reading.
         */
        List<Trick> tricks() {
            int turn = Math.floorMod(rule.operation().hashCode(), ONE_IN);
            return Arrays.stream(Trick.values())
                    .filter(trick -> token == null || !trick.neverHolds() || trick.ordinal() % ONE_IN == turn)
                    .toList();
        }
    }

    private static String tokenOfALesserRole(Rule rule) {
        return EnumSet.complementOf(EnumSet.copyOf(rule.roles())).stream()
                .findFirst()
                .map(role -> People.token(Persona.of("ma-tran", "Người Thử Quyền", role.claim())))
                .orElseThrow();
    }

    private static List<String> opened(List<Try> tries) {
        List<Callable<List<String>>> calls = tries.stream()
                .<Callable<List<String>>>map(one -> () -> opened(one))
                .toList();
        return AtOnce.run(CLIENTS, calls).stream().flatMap(List::stream).toList();
    }

    private static List<String> opened(Try one) {
        Rule rule = one.rule();
        Operation operation = operations.get(rule.name());
        List<String> opened = new ArrayList<>();
        for (Trick trick : one.tricks()) {
            if (trick.neverHolds() || !rule.open()) {
                String path = trick.spell(rule.probe().path(operation));
                String answer = new RawRequest(operation.method(), path, one.token()).send(rule.service());
                if (!trick.isRefused(answer, one.token() != null)) {
                    opened.add(trick + ": " + operation.method() + " " + path + " " + answer);
                }
            }
        }
        return opened;
    }
}
