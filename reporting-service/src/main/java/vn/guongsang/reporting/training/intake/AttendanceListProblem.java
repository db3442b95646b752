package vn.guongsang.reporting.training.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import vn.guongsang.kit.problem.ProblemSource;
import vn.guongsang.kit.problem.ProblemType;
import vn.guongsang.kit.table.read.TableProblem;

/** Why a list of attendance cannot be read. */
public enum AttendanceListProblem implements ProblemType {
    /** Some rows have faults. */
    ATTENDANCE_LIST_INVALID;

    @Override
    public int status() {
        return 422;
    }

    /** Puts it, and what can be wrong with a file, into the catalogue. */
    @ApplicationScoped
    static class Source implements ProblemSource {

        @Override
        public List<ProblemType> types() {
            return Stream.of(values(), TableProblem.values())
                    .<ProblemType>flatMap(Stream::of)
                    .toList();
        }
    }
}
