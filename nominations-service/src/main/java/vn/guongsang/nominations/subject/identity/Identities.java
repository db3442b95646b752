package vn.guongsang.nominations.subject.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
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
        boolean placeIsKnown = placeIsKnown(given.number().substring(0, 3), today);
        IdentityRule.check(
                new IdentityRule.Given(given, person.birthYear(), person.gender(), placeIsKnown, today), problem);
    }

    /** What is kept of a number that has been checked; null when none is given. */
    public Identity keep(NewIdentity given) {
        if (given == null) {
            return null;
        }
        String number = given.number();
        return new Identity(given.kind(), hash(given.kind() + ":" + number), number.substring(number.length() - TAIL));
    }

    private boolean placeIsKnown(String code, LocalDate today) {
        return Sql.of("SELECT 1 AS known FROM citizen_id_place WHERE :code BETWEEN first_code AND last_code")
                .append("AND (valid_from IS NULL OR valid_from <= :day) AND (valid_to IS NULL OR valid_to >= :day)")
                .bind("code", code)
                .bind("day", today)
                .first(database, row -> true)
                .orElse(false);
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
