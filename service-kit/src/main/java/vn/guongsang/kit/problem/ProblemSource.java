package vn.guongsang.kit.problem;

import java.util.List;

/** A bean that contributes its feature's problems to the catalogue at {@code /v1/problems}. */
public interface ProblemSource {

    /** All problems of one feature, usually {@code List.of(NominationProblem.values())}. */
    List<? extends ProblemType> types();
}
