package vn.guongsang.nominations.subject.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Sql;

/** Checks identity numbers and makes of them what may be kept. */
@ApplicationScoped
public class Identities {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int TAIL = 3;

    private final DataSource database;
    private final IdentityConfig config;

    Identities(DataSource database, IdentityConfig config) {
        this.database = database;
        this.config = config;
    }

    /** What is told of the person besides the number. */
    public record Person(Integer birthYear, Gender gender) {}

    /** Adds to a problem whatever contradicts the number. */
    public void check(NewIdentity given, Person person, LocalDate today, ProblemException problem) {
        check(given, person, placesOn(today), problem);
    }

    /** The same for one of many numbers, with the places read once. */
    public void check(NewIdentity given, Person person, Places places, ProblemException problem) {
        boolean placeIsKnown = places.hold(given.number().substring(0, 3));
        IdentityRule.check(
                new IdentityRule.Given(given, person.birthYear(), person.gender(), placeIsKnown, places.day()),
                problem);
    }

    /** The places of birth that a number can tell of on a day. */
    public Places placesOn(LocalDate day) {
        return new Places(
                day,
                Sql.of(
                                "SELECT first_code, last_code FROM citizen_id_place WHERE (valid_from IS NULL OR valid_from <= :day)")
                        .append("AND (valid_to IS NULL OR valid_to >= :day)")
                        .bind("day", day)
                        .list(database, row -> new Range(row.text("first_code"), row.text("last_code"))));
    }

    /** Places of birth by the first digits of a number. */
    public record Places(LocalDate day, List<Range> ranges) {

        boolean hold(String code) {
            return ranges.stream()
                    .anyMatch(range ->
                            range.first().compareTo(code) <= 0 && range.last().compareTo(code) >= 0);
        }
    }

    /** Codes from one to another. */
    public record Range(String first, String last) {}

    /** What is kept of a number that has been checked; null when none is given. */
    public Identity keep(NewIdentity given) {
        if (given == null) {
            return null;
        }
        String number = given.number();
        return new Identity(given.kind(), hash(given.kind() + ":" + number), number.substring(number.length() - TAIL));
    }

    private byte[] hash(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(config.key().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
