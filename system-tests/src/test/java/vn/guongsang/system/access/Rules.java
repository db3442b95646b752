package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.ADMIN;
import static vn.guongsang.system.access.Role.AUDITOR;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.guongsang.localstack.suite.Suite;

/** The table of all operations of all services. */
final class Rules {

    private Rules() {}

    static List<Rule> of(Targets targets) {
        return Stream.of(
                        nominations(targets),
                        media(targets),
                        reporting(targets),
                        Suite.NAMES.stream().flatMap(name -> WebhookRules.of(name).stream()),
                        Suite.NAMES.stream().flatMap(name -> common(name).stream()))
                .flatMap(rules -> rules)
                .toList();
    }

    private static Stream<Rule> nominations(Targets targets) {
        return Stream.of(
                        NominationsRules.of(targets),
                        CriteriaRules.of(targets),
                        MovementRules.of(targets),
                        FeedRules.all(),
                        UnitsRules.of(targets),
                        SubjectsRules.of(targets),
                        NurturingRules.of(targets),
                        ReferralRules.of(targets),
                        CommendationRules.of(targets),
                        CouncilRules.of(targets),
                        SettingRules.of(),
                        DossierRules.of(targets),
                        PersonalDataRules.of(targets),
                        ImportRules.of(targets))
                .flatMap(List::stream);
    }

    private static Stream<Rule> media(Targets targets) {
        return Stream.of(
                        MediaRules.of(targets),
                        DirectionRules.of(targets),
                        ContestRules.of(),
                        EditionRules.all(),
                        BroadcastRules.all(),
                        ColumnRules.all(),
                        CampaignRules.all(),
                        GatheringRules.of(targets),
                        BriefingRules.all(),
                        ReachRules.all(),
                        OutletRules.of(targets))
                .flatMap(List::stream);
    }

    private static Stream<Rule> reporting(Targets targets) {
        return Stream.of(
                        ReportingRules.of(targets),
                        UnitReportRules.of(targets),
                        BudgetRules.of(targets),
                        AmendmentRules.of(targets),
                        FigureImportRules.all(),
                        InspectionRules.of(targets),
                        TrainingRules.of(targets),
                        PlanRules.of(targets),
                        FactRules.all(),
                        JobRules.all(),
                        ConsolidationRules.of(targets))
                .flatMap(List::stream);
    }

    /** What every service has. */
    private static List<Rule> common(String service) {
        String unknown = UUID.randomUUID().toString();
        String of = "Of" + service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1);
        return List.of(
                Rule.open(service, "listProblemTypes" + of, Probe.read()),
                Rule.open(service, "getProblemType" + of, Probe.read("not-found", "")),
                operator(service, "republishEvents" + of, Probe.refusal(null, "{}", "400 validation-failed")),
                operator(service, "rebuild" + of, Probe.withoutKey(null)),
                operator(service, "retryQuarantined" + of, Probe.withoutKey(unknown)),
                operator(service, "discardQuarantined" + of, Probe.refusal(unknown, "{}", "400 validation-failed")),
                overseer(service, "listQuarantine" + of),
                overseer(service, "getReconciliation" + of),
                overseer(service, "verifyAudit" + of));
    }

    private static Rule operator(String service, String operation, Probe probe) {
        return new Rule(service, operation, false, Set.of(ADMIN), Scope.EVERYTHING, probe);
    }

    private static Rule overseer(String service, String operation) {
        return new Rule(service, operation, false, EnumSet.of(ADMIN, AUDITOR), Scope.EVERYTHING, Probe.read());
    }
}
