package vn.guongsang.reporting.imports;

import java.util.Arrays;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.imports.form.ImportKind;
import vn.guongsang.reporting.imports.form.ImportStatus;

/** Who imports and reads what: finance sees money, and nothing else. */
public final class ImportRights {

    private ImportRights() {}

    /** The kinds of figures that the actor may read. */
    public static List<ImportKind> readable(Actor actor) {
        boolean onlyMoney = actor.roles().stream().allMatch(Roles.FINANCE::equals);
        return onlyMoney ? List.of(ImportKind.BUDGETS) : List.of(ImportKind.values());
    }

    static void require(ImportKind kind, Actor actor) {
        if (!mayImport(kind, actor)) {
            throw new ProblemException(KitProblem.FORBIDDEN);
        }
    }

    static List<String> allowedActions(ImportStatus status, ImportKind kind, Actor actor) {
        return Arrays.stream(ImportAction.values())
                .filter(action -> action.next(status) != null && mayImport(kind, actor))
                .map(ImportAction::path)
                .toList();
    }

    private static boolean mayImport(ImportKind kind, Actor actor) {
        return actor.is(Roles.PROVINCE_BOARD) || (kind == ImportKind.BUDGETS && actor.is(Roles.FINANCE));
    }
}
