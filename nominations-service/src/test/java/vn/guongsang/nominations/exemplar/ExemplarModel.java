package vn.guongsang.nominations.exemplar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.ExemplarStatus;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.consent.Basis;
import vn.guongsang.nominations.consent.Ground;
import vn.guongsang.nominations.consent.Purpose;
import vn.guongsang.nominations.recognition.Decision;
import vn.guongsang.nominations.recognition.NewRecognition;
import vn.guongsang.nominations.recognition.NewRevocation;
import vn.guongsang.nominations.recognition.ProfileCorrection;
import vn.guongsang.nominations.recognition.RevocationReason;
import vn.guongsang.nominations.testing.Recognising;

/** What the plan says of an exemplar's life, in the fewest words: the measure for the real one. */
final class ExemplarModel {

    /** How long an embargo of this model lasts. */
    static final Duration EMBARGO = Duration.ofHours(36);

    private static final Decision DECISION =
            new Decision("77/QĐ-UBND", LocalDate.parse("2024-11-21"), "Chủ tịch Ủy ban nhân dân tỉnh");

    private static final ProfileCorrection CORRECTION =
            new ProfileCorrection("Tiêu đề đã sửa", "Tóm tắt", null, null, "Sửa số liệu");

    /** Something done to an exemplar. */
    enum Move {
        RECOGNISE,
        RECOGNISE_UNDER_EMBARGO,
        REAPPROVE,
        REVOKE,
        CORRECT,
        EMBARGO,
        LIFT_EMBARGO,
        GRANT_NAME,
        GRANT_STORY,
        WITHDRAW_NAME,
        WITHDRAW_STORY
    }

    private final List<Boolean> inForce = new ArrayList<>(List.of(true));
    private boolean approved = true;
    private boolean name = true;
    private boolean story = true;
    private Instant embargo;
    private long version = 1;
    private int revision = 1;

    /** Does a move on the model; false when it is not allowed, and then nothing changes. */
    boolean allows(Move move, Instant at) {
        boolean allowed =
                switch (move) {
                    case RECOGNISE, RECOGNISE_UNDER_EMBARGO -> true;
                    case REAPPROVE -> !approved;
                    case REVOKE, CORRECT, EMBARGO, LIFT_EMBARGO, GRANT_NAME, GRANT_STORY -> approved;
                    case WITHDRAW_NAME -> name;
                    case WITHDRAW_STORY -> story;
                };
        if (allowed) {
            version++;
            follow(move, at);
        }
        return allowed;
    }

    private void follow(Move move, Instant at) {
        switch (move) {
            case RECOGNISE, RECOGNISE_UNDER_EMBARGO, REAPPROVE -> {
                approved = true;
                inForce.add(true);
                revision += move == Move.REAPPROVE ? 0 : 1;
                if (move == Move.RECOGNISE_UNDER_EMBARGO) {
                    embargo = at.plus(EMBARGO);
                }
            }
            case REVOKE -> {
                approved = false;
                inForce.replaceAll(any -> false);
            }
            case CORRECT -> revision++;
            case EMBARGO -> embargo = at.plus(EMBARGO);
            case LIFT_EMBARGO -> embargo = null;
            case GRANT_NAME -> name = true;
            case GRANT_STORY -> story = true;
            case WITHDRAW_NAME -> name = false;
            case WITHDRAW_STORY -> story = false;
        }
    }

    /** Does the same move on a real exemplar. */
    static void make(Move move, Exemplar exemplar, Instant at) {
        switch (move) {
            case RECOGNISE -> exemplar.recognise(recognition(null), List.of(), at);
            case RECOGNISE_UNDER_EMBARGO -> exemplar.recognise(recognition(at.plus(EMBARGO)), List.of(), at);
            case REAPPROVE -> exemplar.reapprove(DECISION, at);
            case REVOKE -> exemplar.revoke(revocation(), "ban-tdkt", at);
            case CORRECT -> exemplar.correct(CORRECTION, at);
            case EMBARGO -> exemplar.embargo(at.plus(EMBARGO), at);
            case LIFT_EMBARGO -> exemplar.embargo(null, at);
            case GRANT_NAME -> exemplar.grant(ground(Purpose.NAME), at);
            case GRANT_STORY -> exemplar.grant(ground(Purpose.STORY), at);
            case WITHDRAW_NAME -> exemplar.withdraw(Purpose.NAME, at);
            case WITHDRAW_STORY -> exemplar.withdraw(Purpose.STORY, at);
        }
    }

    /** What can be compared: state, version, approvals, which are in force, and whether it is to be seen at moments. */
    String at(Instant... moments) {
        List<Boolean> open = new ArrayList<>();
        for (Instant moment : moments) {
            open.add(approved && name && story && (embargo == null || !embargo.isAfter(moment)));
        }
        return "%s v%d r%d n%d %s open %s"
                .formatted(
                        approved ? ExemplarStatus.APPROVED : ExemplarStatus.REVOKED,
                        version,
                        revision,
                        inForce.size(),
                        inForce,
                        open);
    }

    /** The same of a real exemplar. */
    static String seen(Exemplar exemplar, Instant... moments) {
        ExemplarState state = exemplar.state();
        List<Boolean> open = new ArrayList<>();
        for (Instant moment : moments) {
            open.add(exemplar.isOpen(moment));
        }
        List<Boolean> inForce = state.recognitions().stream()
                .map(recognition -> recognition.revokedAt() == null)
                .toList();
        return "%s v%d r%d n%d %s open %s"
                .formatted(state.status(), state.version(), state.profileRevision(), state.approvalNo(), inForce, open);
    }

    /** A publishable exemplar, as it begins. */
    static Exemplar begun(Instant at) {
        return new Exemplar(Ids.next(), recognition(null), List.of(ground(Purpose.NAME), ground(Purpose.STORY)), at);
    }

    private static NewRecognition recognition(Instant embargo) {
        return Recognising.recognition(Ids.next(), Ids.next(), Level.PROVINCE, embargo, List.of());
    }

    private static Ground ground(Purpose purpose) {
        return new Ground(Ids.next(), purpose, Basis.CONSENT, "Phiếu đồng ý", LocalDate.parse("2024-10-02"), null);
    }

    private static NewRevocation revocation() {
        return new NewRevocation(RevocationReason.FRAUD, DECISION, LocalDate.parse("2024-11-21"), null);
    }
}
