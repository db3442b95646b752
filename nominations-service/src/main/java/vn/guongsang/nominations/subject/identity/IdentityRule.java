package vn.guongsang.nominations.subject.identity;

import java.time.LocalDate;
import java.util.function.Predicate;
import vn.guongsang.kit.problem.ProblemException;

/** What an identity number must agree with, one rule a constant (number structure: Nghị định 137/2015/NĐ-CP, Đ.13). */
enum IdentityRule {
    /** Twelve digits, or nine of the old card. */
    LENGTH_OF_ITS_KIND(
            "/identity/number",
            "identity-length",
            given -> given.number().length() == given.identity().kind().digits()),
    /** The first three digits are a province's or a foreign country's. */
    KNOWN_PLACE("/identity/number", "identity-place", given -> !given.isStructured() || given.placeIsKnown()),
    /** The fourth tells the century, the fifth and sixth the year of birth; nobody is born tomorrow. */
    YEAR_OF_BIRTH_AGREES(
            "/identity/number",
            "identity-birth-year",
            given -> !given.isStructured()
                    || given.yearOfNumber() <= given.today().getYear()
                            && (given.birthYear() == null || given.birthYear() == given.yearOfNumber())),
    /** The fourth digit is even for a man, odd for a woman. */
    GENDER_AGREES(
            "/identity/number",
            "identity-gender",
            given -> !given.isStructured() || given.gender() == null || given.gender() == given.genderOfNumber());

    private final String pointer;
    private final String code;
    private final Predicate<Given> holds;

    IdentityRule(String pointer, String code, Predicate<Given> holds) {
        this.pointer = pointer;
        this.code = code;
        this.holds = holds;
    }

    /** Names every broken rule; a number of the wrong length breaks no other one. */
    static void check(Given given, ProblemException problem) {
        for (IdentityRule rule : values()) {
            if (!rule.holds.test(given)) {
                problem.at(rule.pointer, rule.code);
            }
        }
    }

    /** What is told of one person. */
    record Given(NewIdentity identity, Integer birthYear, Gender gender, boolean placeIsKnown, LocalDate today) {

        String number() {
            return identity.number();
        }

        /** Only the number of twelve digits says anything of its bearer. */
        boolean isStructured() {
            return identity.kind() == IdentityKind.CITIZEN_ID && LENGTH_OF_ITS_KIND.holds.test(this);
        }

        int yearOfNumber() {
            return 1900 + centuryAndGender() / 2 * 100 + Integer.parseInt(number().substring(4, 6));
        }

        Gender genderOfNumber() {
            return centuryAndGender() % 2 == 0 ? Gender.MALE : Gender.FEMALE;
        }

        private int centuryAndGender() {
            return number().charAt(3) - '0';
        }
    }
}
