package vn.guongsang.nominations.exemplar.publication;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.consent.Ground;
import vn.guongsang.nominations.consent.Purpose;
import vn.guongsang.nominations.correction.CorrectionType;

/** Whether a profile may be shown: its grounds, its embargo, and how it was closed. */
@Embeddable
public class Publication {

    private boolean publishable;

    /** Closed by an order, whatever grounds there are. */
    private boolean withheld;

    private Instant embargoUntil;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Ground> grounds = List.of();

    private Instant publishedFrom;

    /** Whether readers could see it before the last change. */
    private boolean shown;

    private Instant withdrawnAt;
    private String withdrawalReason;

    @Enumerated(EnumType.STRING)
    private CorrectionType withdrawalType;

    private String withdrawalNotice;

    /** Why a profile closes, as the tombstone will tell it. */
    public record Closing(CorrectionType type, String reason, String notice) {
        public static final Closing REVOKED = new Closing(CorrectionType.WITHDRAWAL, "REVOKED", null);
        public static final Closing CONSENT_WITHDRAWN = new Closing(CorrectionType.REMOVAL, "CONSENT_WITHDRAWN", null);
        public static final Closing REMOVED = new Closing(CorrectionType.REMOVAL, "REMOVED", null);

        public static Closing withdrawn(String notice) {
            return new Closing(CorrectionType.WITHDRAWAL, "WITHDRAWN", notice);
        }
    }

    /** Remembers, before a change, whether readers can see the profile. */
    public void look(Instant at) {
        shown = hasBeenShown(at);
    }

    /** A recognition brings grounds and perhaps an embargo; one that still runs is not cut short. */
    public void take(List<Ground> more, Instant embargo, Instant at) {
        embargoUntil = later(embargoUntil, embargo);
        more.forEach(this::add);
        judge(true, at, Closing.REVOKED);
        if (publishable || publishedFrom == null) {
            publishedFrom = opening(at);
        }
    }

    public void add(Ground ground) {
        long before =
                grounds.stream().filter(g -> g.purpose() == ground.purpose()).count();
        List<Ground> all = new ArrayList<>(grounds);
        all.add(ground.numbered((int) before + 1));
        grounds = all;
    }

    public void withdraw(Purpose purpose, Instant at) {
        grounds = grounds.stream()
                .map(g -> holds(g, purpose) ? g.withdrawn(at) : g)
                .toList();
    }

    public void requireGround(Purpose purpose) {
        if (!has(purpose)) {
            throw new ProblemException(PublicationProblem.NO_GROUND_IN_FORCE, purpose);
        }
    }

    /** A withdrawal after a removal would tell the name that the removal has taken away. */
    public void requireClosable(CorrectionType type) {
        if (type == CorrectionType.WITHDRAWAL && withdrawalType == CorrectionType.REMOVAL) {
            throw new ProblemException(PublicationProblem.PROFILE_REMOVED);
        }
    }

    public void requireWithheld() {
        if (!withheld) {
            throw new ProblemException(PublicationProblem.PROFILE_NOT_WITHHELD);
        }
    }

    public void withhold() {
        withheld = true;
    }

    public void release() {
        withheld = false;
    }

    public void embargo(Instant until, Instant at) {
        embargoUntil = until;
        if (publishable && (until != null || publishedFrom.isAfter(at))) {
            publishedFrom = opening(at);
        }
    }

    public void forgetEmbargo() {
        embargoUntil = null;
    }

    /** Nothing of the person is left in the grounds, and none holds any more. */
    public void erase(Instant at) {
        grounds = grounds.stream().map(g -> g.erased(at)).toList();
        withdrawalNotice = null;
        embargoUntil = null;
    }

    /** Publishable means approved, not withheld, with a ground for the name and one for the story. */
    public void judge(boolean approved, Instant at, Closing ifClosed) {
        boolean before = publishable;
        publishable = approved && !withheld && has(Purpose.NAME) && has(Purpose.STORY);
        if (publishable) {
            open(before, at);
        } else if (before) {
            withdrawnAt = at;
            close(ifClosed);
        } else if (withdrawnAt != null && ifClosed.type() == CorrectionType.REMOVAL) {
            close(ifClosed);
        }
    }

    private void open(boolean before, Instant at) {
        if (!before) {
            publishedFrom = opening(at);
            withdrawnAt = null;
            withdrawalReason = null;
            withdrawalType = null;
            withdrawalNotice = null;
        }
    }

    private void close(Closing how) {
        withdrawalReason = how.reason();
        withdrawalType = how.type();
        withdrawalNotice = how.notice();
    }

    private boolean has(Purpose purpose) {
        Predicate<Ground> fits = g -> holds(g, purpose);
        return grounds.stream().anyMatch(fits);
    }

    private static boolean holds(Ground ground, Purpose purpose) {
        return ground.purpose() == purpose && ground.inForce();
    }

    private static Instant later(Instant one, Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    /** When the profile may be shown: at once, or when the embargo ends. */
    private Instant opening(Instant at) {
        return embargoUntil != null && embargoUntil.isAfter(at) ? embargoUntil : at;
    }

    /** Whether the profile may be shown at a moment. */
    public boolean isOpen(Instant at) {
        return publishable && !publishedFrom.isAfter(at);
    }

    /** Whether readers can have seen it by a moment. */
    public boolean hasBeenShown(Instant at) {
        return shown || isOpen(at);
    }

    /** Whether readers could see it before the last change. */
    public boolean wasShown() {
        return shown;
    }

    /** How it was closed; null while it is open, and for one that never could be opened. */
    public CorrectionType closedAs() {
        return withdrawalType;
    }

    public String notice() {
        return withdrawalNotice;
    }

    public boolean isPublishable() {
        return publishable;
    }

    public Instant embargoUntil() {
        return embargoUntil;
    }

    public List<Ground> grounds() {
        return List.copyOf(grounds);
    }
}
