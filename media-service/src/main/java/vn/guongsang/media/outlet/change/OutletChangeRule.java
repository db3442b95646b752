package vn.guongsang.media.outlet.change;

import java.util.List;
import java.util.function.Predicate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.media.outlet.change.OutletChanges.Affected;

/** What a change of outlets must fulfil, one rule a constant; a document of the authority founds each (Luật Báo chí 2016, Điều 16-18). */
enum OutletChangeRule {
    /** As many outlets as the kind takes, and all of them known. */
    OUTLETS_OF_THE_KIND("outletIds", "outlets-of-kind", c -> c.given
            .kind()
            .takes(c.given.outletIds().size())),
    ALL_KNOWN(
            "outletIds",
            "outlet-unknown",
            c -> c.affected.size() == c.given.outletIds().size()),
    /** Each exists on the day before. */
    ALL_IN_FORCE("outletIds", "outlet-not-in-force", c -> c.affected.stream().allMatch(Affected::inForce)),
    /** What has been recorded for that day or later stands. */
    NOTHING_LATER(
            "effectiveOn", "outlet-changed-later", c -> c.affected.stream().noneMatch(Affected::changedLater)),
    /** A channel never stands without an owner because its outlet ended. */
    NO_CHANNEL_LEFT(
            "outletIds",
            "outlet-has-channels",
            c -> c.given.kind() != OutletChangeKind.END || c.affected.stream().noneMatch(Affected::ownsChannels)),
    /** A name for whatever is founded or renamed. */
    NAMED("naming", "naming-of-kind", c -> c.given.kind().isNamed() == (c.given.naming() != null)),
    /** A code for what is founded, none for what keeps its own. */
    CODED(
            "naming/code",
            "code-of-kind",
            c -> c.given.naming() == null
                    || c.given.kind().founds() == (c.given.naming().code() != null)),
    /** What is renamed stays what it is. */
    KIND_OF_FOUNDED(
            "naming/kind",
            "kind-of-founded",
            c -> c.given.naming() == null
                    || c.given.kind().founds()
                    || c.given.naming().kind() == null),
    CODE_FREE("naming/code", "code-taken", c -> !c.codeTaken),
    /** A document is signed before it takes effect. */
    SIGNED_BEFORE(
            "document/date",
            "signed-before-effect",
            c -> !c.given.document().date().isAfter(c.given.effectiveOn()));

    private final String field;
    private final String code;
    private final Predicate<Case> holds;

    OutletChangeRule(String field, String code, Predicate<Case> holds) {
        this.field = field;
        this.code = code;
        this.holds = holds;
    }

    /** Names every broken rule at once. */
    static void check(NewOutletChange given, List<Affected> affected, boolean codeTaken) {
        ProblemException problem = new ProblemException(OutletChangeProblem.OUTLET_CHANGE_INVALID);
        Case current = new Case(given, affected, codeTaken);
        for (OutletChangeRule rule : values()) {
            if (!rule.holds.test(current)) {
                problem.at("/" + rule.field, rule.code);
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    /** What is to happen to which outlets. */
    private record Case(NewOutletChange given, List<Affected> affected, boolean codeTaken) {}
}
