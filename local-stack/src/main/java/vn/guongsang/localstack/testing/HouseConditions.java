package vn.guongsang.localstack.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What {@link HouseRule} looks for; annotations by name, so that a module needs none of the frameworks it does not use. */
final class HouseConditions {
    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
    private static final Set<String> RELATIONS = Set.of("ManyToOne", "OneToMany", "OneToOne", "ManyToMany");
    private static final Set<String> ACCESS = Set.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.DenyAll",
            "io.quarkus.security.Authenticated");
    private static final Set<String> CATCH_ALL =
            Set.of("java.lang.Exception", "java.lang.RuntimeException", "java.lang.Throwable");

    static final DescribedPredicate<JavaMethod> ANSWER_HTTP = DescribedPredicate.describe(
            "answer HTTP", method -> VERBS.stream().anyMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb)));

    static final DescribedPredicate<JavaMethod> ANSWER_PAGES = DescribedPredicate.describe(
            "answer pages",
            method -> method.isAnnotatedWith("jakarta.ws.rs.GET")
                    && method.getRawParameterTypes().stream()
                            .anyMatch(type -> type.getName().equals("vn.guongsang.kit.page.PageRequest")));

    static final DescribedPredicate<JavaClass> OPEN_TRANSACTIONS = DescribedPredicate.describe(
            "open transactions",
            type -> type.isAnnotatedWith(TRANSACTIONAL)
                    || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(TRANSACTIONAL)));

    static final DescribedPredicate<JavaMethodCall> READS_THE_CLOCK_OR_INVENTS_AN_ID =
            DescribedPredicate.describe("it reads the clock or invents an id", HouseConditions::comesFromNowhere);

    private HouseConditions() {}

    static ArchCondition<JavaField> holdNoEntityRelation() {
        return condition(
                "hold no entity relation",
                field -> RELATIONS.stream().noneMatch(kind -> field.isAnnotatedWith("jakarta.persistence." + kind)),
                field -> field.getFullName() + " is mapped as a relation");
    }

    static ArchCondition<JavaMethod> offerTables() {
        return condition(
                "offer tables",
                method -> method.tryGetAnnotationOfType("jakarta.ws.rs.Produces")
                        .flatMap(formats -> formats.get("value"))
                        .filter(types -> Arrays.asList((Object[]) types).contains("text/csv"))
                        .isPresent(),
                method -> method.getFullName()
                        + " has no @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})");
    }

    static ArchCondition<JavaMethod> mentionNoEntity() {
        return condition(
                "mention no entity",
                method -> Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                        .map(JavaType::getAllInvolvedRawTypes)
                        .flatMap(Set::stream)
                        .noneMatch(type -> type.isAnnotatedWith(ENTITY)),
                method -> method.getFullName() + " takes or returns an entity");
    }

    static ArchCondition<JavaMethod> declareAccessOnce() {
        return condition(
                "declare exactly once who may call",
                method -> {
                    long own = accessDeclarations(method);
                    return own == 1 || own == 0 && accessDeclarations(method.getOwner()) == 1;
                },
                method -> method.getFullName() + " carries not exactly one of " + ACCESS);
    }

    private static long accessDeclarations(CanBeAnnotated place) {
        return ACCESS.stream().filter(place::isAnnotatedWith).count();
    }

    static ArchCondition<JavaMethod> leaveErrorsToTheRunner() {
        return condition(
                "leave errors to the ConsumerRunner",
                method -> usesRunner(method.getOwner())
                        && method.getOwner().getCodeUnits().stream().noneMatch(HouseConditions::catchesAll),
                method -> method.getOwner().getName() + " catches on its own or does not call ConsumerRunner");
    }

    private static boolean usesRunner(JavaClass consumer) {
        return consumer.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().getSimpleName().equals("ConsumerRunner"));
    }

    private static boolean catchesAll(JavaCodeUnit code) {
        return code.getTryCatchBlocks().stream()
                .map(TryCatchBlock::getCaughtThrowables)
                .flatMap(Set::stream)
                .anyMatch(caught -> CATCH_ALL.contains(caught.getName()));
    }

    private static boolean comesFromNowhere(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        boolean clock = owner.startsWith("java.time.")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.getName().equals("java.time.Clock"));
        boolean id = owner.equals("java.util.UUID") && call.getName().equals("randomUUID");
        return clock || id;
    }

    private static <T> ArchCondition<T> condition(String description, Predicate<T> holds, Function<T, String> breach) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(item, holds.test(item), breach.apply(item)));
            }
        };
    }
}
