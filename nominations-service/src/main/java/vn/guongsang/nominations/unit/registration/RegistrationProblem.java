package vn.guongsang.nominations.unit.registration;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against the registration of a unit, or its correction. */
public enum RegistrationProblem implements ProblemType {
    /** A rule is broken; the problem names each. */
    UNIT_REGISTRATION_INVALID(422),
    /** Something refers to the unit: it can be changed with a legal document only. */
    UNIT_REFERRED_TO(409);

    private final int status;

    RegistrationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
