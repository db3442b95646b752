package vn.guongsang.reporting.report.step;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.StateProblem;

/** Who may take which step, apart from the unit scope that every step needs. */
public final class ReportRights {

    private static final Set<String> WRITING = Set.of(Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD);

    private ReportRights() {}

    /** Steps that are legal now and that the actor may take. */
    public static List<String> allowedActions(Standing report, Actor actor) {
        return Arrays.stream(ReportAction.values())
                .filter(action -> action.next(report.status()) != null && refusal(action, report, actor) == null)
                .map(ReportAction::path)
                .toList();
    }

    /** Refuses a step that the state does not allow, or not to this actor. */
    public static void require(ReportAction action, Standing report, Actor actor) {
        if (action.next(report.status()) == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), report.status())
                    .with("state", report.status())
                    .with("allowedActions", allowedActions(report, actor));
        }
        ProblemException refusal = refusal(action, report, actor);
        if (refusal != null) {
            throw refusal;
        }
    }

    private static ProblemException refusal(ReportAction action, Standing report, Actor actor) {
        return switch (action) {
            case EDIT, SUBMISSION -> writing(report, actor);
            case APPROVAL -> judging(report, actor, !report.isLastStage());
            case ACCEPTANCE -> judging(report, actor, report.isLastStage());
            case RETURN -> judging(report, actor, true);
            case REOPENING -> actor.is(Roles.PROVINCE_BOARD) ? null : new ProblemException(KitProblem.FORBIDDEN);
        };
    }

    private static ProblemException writing(Standing report, Actor actor) {
        boolean forNobody = report.isLeftTo(actor);
        if (!forNobody && WRITING.stream().noneMatch(actor::is)) {
            return new ProblemException(KitProblem.FORBIDDEN);
        }
        if (!forNobody && !report.isOf(actor.unitId())) {
            return new ProblemException(ReportProblem.REPORT_NOT_OF_UNIT);
        }
        boolean ended = report.ended() != null || !forNobody && !report.heirs().contains(actor.unitId());
        if (ended) {
            return new ProblemException(ReportProblem.REPORT_UNIT_ENDED).with("takesOver", takesOver(report));
        }
        return report.isLocked()
                ? new ProblemException(ReportProblem.REPORT_LOCKED, report.openUntil())
                        .with("openUntil", report.openUntil())
                : null;
    }

    /** The units that answer in place of one that has ended; without any, the province does. */
    private static List<String> takesOver(Standing report) {
        return report.heirs().isEmpty()
                ? List.of(Stage.PROVINCE.name())
                : report.heirs().stream().map(String::valueOf).toList();
    }

    private static ProblemException judging(Standing report, Actor actor, boolean fits) {
        if (Arrays.stream(Stage.values()).map(Stage::judge).noneMatch(actor::is)) {
            return new ProblemException(KitProblem.FORBIDDEN);
        }
        if (report.isOf(actor.unitId()) || report.broughtBy().contains(actor.id())) {
            return new ProblemException(ReportProblem.REPORT_OWN);
        }
        Stage stage = report.stage();
        if (actor.is(stage.judge())) {
            return fits ? null : new ProblemException(ReportProblem.REPORT_AT_OTHER_LEVEL, stage).with("stage", stage);
        }
        boolean ended = actor.is(Roles.DISTRICT_BOARD) && !report.stages().contains(Stage.DISTRICT);
        return ended
                ? new ProblemException(ReportProblem.REPORT_LEVEL_ENDED, stage).with("takesOver", stage)
                : new ProblemException(ReportProblem.REPORT_AT_OTHER_LEVEL, stage).with("stage", stage);
    }
}
