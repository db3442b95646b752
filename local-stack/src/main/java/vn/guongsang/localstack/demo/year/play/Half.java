package vn.guongsang.localstack.demo.year.play;

import java.util.List;
import vn.guongsang.localstack.demo.desk.Staff;
import vn.guongsang.localstack.demo.desk.Workers;
import vn.guongsang.localstack.demo.work.DossierWork;
import vn.guongsang.localstack.demo.year.Case;
import vn.guongsang.localstack.demo.year.Casebook;
import vn.guongsang.localstack.demo.year.Files;
import vn.guongsang.localstack.demo.year.Trait;
import vn.guongsang.localstack.demo.year.fate.Fate;

/** One half of the year: everything that is brought in and decided in it. */
final class Half {

    private static final int BATCH = 50;

    private final List<Case> cases;
    private final Course course;
    private final DossierWork dossiers;
    private final Files files;
    private final Workers workers;

    Half(Casebook book, boolean first, Course course, DossierWork dossiers, Files files, Workers workers) {
        this.cases =
                book.cases().stream().filter(one -> one.isFirstHalf() == first).toList();
        this.course = course;
        this.dossiers = dossiers;
        this.files = files;
        this.workers = workers;
    }

    void bringIn(String movement) {
        workers.each(cases, one -> course.bringIn(one, movement));
    }

    /** What the council has voted for has to be decided after its session; what crosses the reform, after that. */
    void decide() {
        workers.each(
                cases.stream()
                        .filter(one -> one.fate() == Fate.APPROVED
                                || one.fate() == Fate.REJECTED
                                || one.fate() == Fate.RETURNED)
                        .filter(one -> !Course.isDecidedTogether(one) && !isCrossing(one))
                        .toList(),
                course::decide);
        together("WITHDRAWAL", Fate.WITHDRAWN);
        together("REJECTION", Fate.REJECTED);
        together("RETURN", Fate.RETURNED);
    }

    static boolean isCrossing(Case one) {
        return one.has(Trait.CROSSING) || one.has(Trait.OF_THE_DISSOLVED);
    }

    private void together(String action, Fate fate) {
        List<Case> all = cases.stream()
                .filter(one -> one.fate() == fate && !one.has(Trait.OBJECTION_UPHELD))
                .filter(one -> fate == Fate.WITHDRAWN || Course.isDecidedTogether(one))
                .toList();
        for (int from = 0; from < all.size(); from += BATCH) {
            List<Case> some = all.subList(from, Math.min(all.size(), from + BATCH));
            dossiers.together(Staff.HEAD, action, action + "-" + some.get(0).number(), files.ids(some));
        }
    }
}
