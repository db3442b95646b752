package vn.guongsang.media.edition;

import java.util.function.Predicate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.media.edition.item.Tally;
import vn.guongsang.media.edition.step.EditionAction;
import vn.guongsang.media.edition.step.EditionProblem;

/** What an edition needs before a step that outsiders will see the result of; one rule a constant. */
enum ReadinessRule {
    /** Plan V.1.a: the edition publishes exemplars; an empty one publishes nobody. */
    SOMEBODY_IN_IT(
            EditionAction.FREEZE,
            "edition-empty",
            "/profiles",
            check -> check.tally().fetched() > 0),
    /** Luật 91/2025/QH15: what may not be published any more does not get into print. */
    NOBODY_BARRED(
            EditionAction.FREEZE,
            "profile-barred",
            "/profiles",
            check -> check.tally().barred() == 0),
    /** Plan IV.3, "khách quan, trung thực": profiles as they stand now, corrections included. */
    NOBODY_OUTDATED(
            EditionAction.FREEZE,
            "profile-outdated",
            "/profiles",
            check -> check.tally().outdated() == 0),
    /** Luật Xuất bản 19/2012/QH13, Điều 25 và 27: the licence stands in the imprint. */
    LICENSED(EditionAction.FREEZE, "licence-missing", "/content/imprint/licenceNumber", check -> check.edition()
            .content()
            .imprint()
            .hasLicence()),
    /** Who publishes has the files that readers will get. */
    FILES_MADE(EditionAction.PUBLICATION, "files-missing", "/revisions", Check::produced);

    private final EditionAction action;
    private final String code;
    private final String pointer;
    private final Predicate<Check> holds;

    ReadinessRule(EditionAction action, String code, String pointer, Predicate<Check> holds) {
        this.action = action;
        this.code = code;
        this.pointer = pointer;
        this.holds = holds;
    }

    /** What the rules look at. */
    record Check(Edition edition, Tally tally, boolean produced) {}

    /** Names every rule of a step that is broken, at once. */
    static void check(EditionAction step, Check check) {
        ProblemException problem = new ProblemException(EditionProblem.EDITION_NOT_READY);
        for (ReadinessRule rule : values()) {
            if (rule.action == step && !rule.holds.test(check)) {
                problem.at(rule.pointer, rule.code);
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
