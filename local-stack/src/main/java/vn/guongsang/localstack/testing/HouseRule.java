package vn.guongsang.localstack.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

/** One rule of the house with its reason; a module omits a rule that has no subject there. */
public enum HouseRule {
    /** Collaborators come through the constructor. */
    CONSTRUCTOR_INJECTION(fields().should()
            .notBeAnnotatedWith("jakarta.inject.Inject")
            .because("a class that is built with all it needs has final fields and can be tested with new")),

    /** Features refer to each other by id. */
    REFERENCE_BY_ID(fields().should(HouseConditions.holdNoEntityRelation())
            .because("features refer to each other by UUID, so that one load never drags in another feature")),

    /** Names say what a class is responsible for. */
    TELLING_NAMES(noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Impl|Mapper|Helper|Manager)(\\$.*)?")
            .because("such a name says nothing about the responsibility, and collects more of them")),

    /** Entities never cross HTTP. */
    ENTITIES_STAY_INSIDE(methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("jakarta.ws.rs.Path")
            .should(HouseConditions.mentionNoEntity())
            .because("what crosses HTTP is written out and allow-listed in New, Change, View, Row and Filter records")),

    /** Every endpoint says who may call it. */
    DECLARED_ACCESS(methods()
            .that(HouseConditions.ANSWER_HTTP)
            .should(HouseConditions.declareAccessOnce())
            .because(
                    "path rules can be bypassed; only a declaration on the endpoint itself is checked for every path")),

    /** Every list can be taken along as a table. */
    LISTS_ARE_TABLES(methods()
            .that(HouseConditions.ANSWER_PAGES)
            .should(HouseConditions.offerTables())
            .because("every list is exported with the filter, order, scope and roles of its JSON, by the kit")),

    /** Consumers leave errors to the one runner. */
    CONSUMERS_DELEGATE(
            methods()
                    .that()
                    .areAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming")
                    .should(HouseConditions.leaveErrorsToTheRunner())
                    .because(
                            "a consumer that catches on its own loses events; the runner knows which error waits and which does not")),

    /** Services are the only transaction boundary. */
    SERVICES_OWN_TRANSACTIONS(
            classes()
                    .that(HouseConditions.OPEN_TRANSACTIONS)
                    .should()
                    .haveSimpleNameEndingWith("Service")
                    .because(
                            "state, history, audit, outbox and idempotency commit together, so one place per feature begins and ends it")),

    /** Time and ids come in as arguments. */
    TIME_AND_IDS_COME_IN(noClasses()
            .that()
            .resideOutsideOfPackages("..time..", "..config..")
            .and()
            .doNotHaveSimpleName("Ids")
            .should()
            .callMethodWhere(HouseConditions.READS_THE_CLOCK_OR_INVENTS_AN_ID)
            .because("a rule about deadlines can only be tested at its borders when the instant is an argument")),

    /** A package fits in one head. */
    SMALL_PACKAGES(PackageBudget::breaches),

    /** A message is written once. */
    MESSAGES_ONCE(MessageKeys::breaches);

    private final BiFunction<JavaClasses, Path, List<String>> check;

    HouseRule(ArchRule rule) {
        this((classes, sources) -> breaches(rule.allowEmptyShould(false), classes));
    }

    HouseRule(BiFunction<JavaClasses, Path, List<String>> check) {
        this.check = check;
    }

    List<String> breaches(JavaClasses classes, Path sources) {
        return check.apply(classes, sources).stream()
                .map(breach -> name() + ": " + breach)
                .toList();
    }

    private static List<String> breaches(ArchRule rule, JavaClasses classes) {
        try {
            rule.check(classes);
            return List.of();
        } catch (AssertionError broken) {
            return List.of(broken.getMessage());
        }
    }
}
