package vn.guongsang.nominations.subject;

import java.util.Objects;
import java.util.function.Function;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.model.SubjectType;

/** Which details belong to which type of subject, one rule a constant. */
public enum SubjectRule {
    BIRTH_YEAR_OF_A_PERSON(SubjectType.INDIVIDUAL, "birthYear", NewSubject::birthYear),
    GENDER_OF_A_PERSON(SubjectType.INDIVIDUAL, "gender", NewSubject::gender),
    ETHNICITY_OF_A_PERSON(SubjectType.INDIVIDUAL, "ethnicity", NewSubject::ethnicity),
    DIRECT_WORK_OF_A_PERSON(SubjectType.INDIVIDUAL, "directWorker", NewSubject::directWorker),
    IDENTITY_OF_A_PERSON(SubjectType.INDIVIDUAL, "identity", NewSubject::identity),
    HEAD_OF_A_HOUSEHOLD(SubjectType.HOUSEHOLD, "headName", NewSubject::headName),
    LEADER_OF_A_COLLECTIVE(SubjectType.COLLECTIVE, "leaderName", NewSubject::leaderName),
    CODE_OF_A_COLLECTIVE(SubjectType.COLLECTIVE, "organisationCode", NewSubject::organisationCode),
    MEMBERS_OF_MORE_THAN_ONE(null, "memberCount", NewSubject::memberCount);

    private final SubjectType only;
    private final String field;
    private final Function<NewSubject, Object> detail;

    /** A detail of one type only; null: of any but a single person. */
    SubjectRule(SubjectType only, String field, Function<NewSubject, Object> detail) {
        this.only = only;
        this.field = field;
        this.detail = detail;
    }

    /** Names every detail that does not belong to the type. */
    public static void check(NewSubject given, ProblemException problem) {
        for (SubjectRule rule : values()) {
            if (Objects.nonNull(rule.detail.apply(given)) && !rule.fits(given.type())) {
                problem.at("/" + rule.field, rule.code());
            }
        }
    }

    private boolean fits(SubjectType type) {
        return only == null ? type != SubjectType.INDIVIDUAL : type == only;
    }

    private String code() {
        if (only == null) {
            return "not-for-individuals";
        }
        return switch (only) {
            case INDIVIDUAL -> "only-for-individuals";
            case HOUSEHOLD -> "only-for-households";
            case COLLECTIVE -> "only-for-collectives";
        };
    }
}
