package vn.guongsang.localstack.demo.year.media;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import vn.guongsang.localstack.demo.desk.Papers;
import vn.guongsang.localstack.demo.year.Case;
import vn.guongsang.localstack.demo.year.Casebook;
import vn.guongsang.localstack.demo.year.Trait;

/** What one channel makes of one recognition. */
public record Piece(Case one, Medium medium, Outcome outcome) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate LAST_DAY = LocalDate.of(Casebook.YEAR, 12, 28);
    private static final int SOONEST = 2;
    private static final int SPREAD = 40;
    private static final int STEP = 7;
    private static final int ONE_IN = 5;

    static Piece of(Case one, Medium medium) {
        return new Piece(one, medium, outcome(one, one.number() * STEP + medium.ordinal() * (STEP + 2)));
    }

    private static Outcome outcome(Case one, int turn) {
        if (!one.isPublishable() || one.has(Trait.CONSENT_WITHDRAWN) || one.has(Trait.EMBARGOED)) {
            return Outcome.OPEN;
        }
        if (one.has(Trait.REVOKED)) {
            return Outcome.unfinished(turn);
        }
        boolean sure = one.has(Trait.PUBLISHED) || one.has(Trait.PUBLISHED_AND_REVOKED);
        return sure ? Outcome.PUBLISHED : Outcome.usual(turn);
    }

    /** The state of its task at the end of the year. */
    public String status() {
        boolean given = outcome.isPublished() || outcome == Outcome.DECLINED;
        return one.isRevoked() && !given ? "CANCELLED" : outcome.status();
    }

    /** Whether it has to be taken down. */
    public boolean isRetracted() {
        return one.isRevoked() && outcome.isPublished();
    }

    /** Whether minutes of it are counted. */
    public boolean isAired() {
        return medium.isOnAir() && outcome.isPublished();
    }

    /** Whether it is broadcast a second time, a day later. */
    public boolean isRepeated() {
        return isAired() && one.number() % ONE_IN == 0;
    }

    /** When it appears: some days after the decision, still in the year. */
    public Instant publishedAt() {
        int wait = SOONEST + (one.number() * STEP + medium.ordinal()) % SPREAD;
        LocalDate day = LocalDate.parse(one.decidedOn()).plusDays(wait);
        return (day.isAfter(LAST_DAY) ? LAST_DAY : day)
                .atTime(medium.beginOf(one.number()))
                .atZone(VIETNAM)
                .toInstant();
    }

    /** When it is broadcast again. */
    public Instant repeatedAt() {
        return publishedAt().plus(Duration.ofDays(1));
    }

    /** The month, in local time, in which that counts. */
    public static YearMonth monthOf(Instant moment) {
        return YearMonth.from(moment.atZone(VIETNAM));
    }

    /** How long it is. */
    public BigDecimal minutes() {
        return medium.lengthOf(one.number());
    }

    /** What the archive, and the playout system, call it. */
    public String reference() {
        return "%s-%d-%04d".formatted(medium, Casebook.YEAR, one.number());
    }

    /** Where it can be read. */
    public String url() {
        return "https://%s.example.vn/%d/%d.html".formatted(medium.code(), Casebook.YEAR, one.number());
    }

    /** Checksum of what can be read there. */
    public String sha256() {
        return Papers.sha256(url() + " " + one.nominee().name());
    }
}
