package vn.guongsang.nominations.exemplar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.ExemplarStatus;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.consent.Basis;
import vn.guongsang.nominations.consent.Ground;
import vn.guongsang.nominations.consent.Purpose;
import vn.guongsang.nominations.correction.CorrectionType;
import vn.guongsang.nominations.exemplar.publication.ProfileCorrection;
import vn.guongsang.nominations.exemplar.step.ExemplarState;
import vn.guongsang.nominations.recognition.Decision;
import vn.guongsang.nominations.recognition.NewRecognition;
import vn.guongsang.nominations.recognition.NewRevocation;
import vn.guongsang.nominations.recognition.RevocationReason;
import vn.guongsang.nominations.testing.Recognising;

/** What the plan says of an exemplar's life, in the fewest words: the measure for the real one. */
final class ExemplarModel {

    /** How long an embargo of this model lasts. */
    static final Duration EMBARGO = Duration.ofHours(36);

    private static final Decision DECISION =
            new Decision("77/QĐ-UBND", LocalDate.parse("2024-11-21"), "Chủ tịch Ủy ban nhân dân tỉnh");

    private static final Instant START = Instant.parse("2024-11-20T02:00:00Z");
    private static final ProfileCorrection CORRECTION =
            new ProfileCorrection("Tiêu đề đã sửa", "Tóm tắt", null, null, "Sửa số liệu", null, null);

    /** Something done to an exemplar. */
    enum Move {
        RECOGNISE,
        RECOGNISE_UNDER_EMBARGO,
        REAPPROVE,
        REINSTATE,
        REVOKE,
        CORRECT,
        EMBARGO,
        LIFT_EMBARGO,
        GRANT_NAME,
        GRANT_STORY,
        WITHDRAW_NAME,
        WITHDRAW_STORY,
        CLOSE,
        REMOVE,
        REOPEN,
        ERASE
    }

    private final List<Boolean> inForce = new ArrayList<>(List.of(true));
    private int lastRevoked;
    private boolean erased;
    private boolean withheld;
    private String tombstone;
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
                    case RECOGNISE, RECOGNISE_UNDER_EMBARGO, ERASE -> !erased;
                    case REAPPROVE, REINSTATE -> !approved;
                    case REVOKE -> approved;
                    case CORRECT, EMBARGO, LIFT_EMBARGO, GRANT_NAME, GRANT_STORY -> approved && !erased;
                    case WITHDRAW_NAME -> name;
                    case WITHDRAW_STORY -> story;
                    case CLOSE -> !erased && !"REMOVAL".equals(tombstone);
                    case REMOVE -> !erased;
                    case REOPEN -> approved && withheld && !erased;
                };
        if (allowed) {
            boolean wasOpen = isPublishable();
            version++;
            follow(move, at);
            bury(move, wasOpen);
        }
        return allowed;
    }

    private void follow(Move move, Instant at) {
        switch (move) {
            case RECOGNISE, RECOGNISE_UNDER_EMBARGO -> {
                approved = true;
                inForce.add(true);
                revision++;
                if (move == Move.RECOGNISE_UNDER_EMBARGO) {
                    embargo = at.plus(EMBARGO);
                }
            }
            case REAPPROVE, REINSTATE -> {
                approved = true;
                inForce.addAll(Collections.nCopies(move == Move.REAPPROVE ? 1 : lastRevoked, true));
            }
            case REVOKE -> {
                approved = false;
                lastRevoked = Collections.frequency(inForce, true);
                inForce.replaceAll(any -> false);
            }
            case CORRECT -> revision++;
            case EMBARGO -> embargo = at.plus(EMBARGO);
            case LIFT_EMBARGO -> embargo = null;
            default -> judgeGrounds(move);
        }
    }

    private void judgeGrounds(Move move) {
        switch (move) {
            case GRANT_NAME -> name = true;
            case GRANT_STORY -> story = true;
            case WITHDRAW_NAME -> name = false;
            case WITHDRAW_STORY -> story = false;
            case CLOSE, REMOVE -> withheld = true;
            case REOPEN -> withheld = false;
            default -> {
                erased = true;
                name = false;
                story = false;
                embargo = null;
            }
        }
    }

    /** Pitfall 12: after a removal nothing is told, whatever comes; an opening forgets how it was closed. */
    private void bury(Move move, boolean wasOpen) {
        boolean removes = List.of(Move.WITHDRAW_NAME, Move.WITHDRAW_STORY, Move.REMOVE, Move.ERASE)
                .contains(move);
        if (isPublishable()) {
            tombstone = null;
        } else if (wasOpen || tombstone != null && removes) {
            tombstone = removes ? "REMOVAL" : "WITHDRAWAL";
        }
    }

    private boolean isPublishable() {
        return approved && name && story && !withheld;
    }

    /** Does the same move on a real exemplar. */
    static void make(Move move, Exemplar exemplar, Instant at) {
        switch (move) {
            case RECOGNISE -> exemplar.recognise(recognition(null), List.of(), at);
            case RECOGNISE_UNDER_EMBARGO -> exemplar.recognise(recognition(at.plus(EMBARGO)), List.of(), at);
            case REAPPROVE -> exemplar.reapprove(DECISION, at);
            case REINSTATE -> exemplar.reinstate(DECISION, "ban-tdkt", at);
            case REVOKE -> exemplar.revoke(revocation(), "ban-tdkt", at);
            case CORRECT -> exemplar.correct(CORRECTION, at);
            case EMBARGO -> exemplar.embargo(at.plus(EMBARGO), at);
            case LIFT_EMBARGO -> exemplar.embargo(null, at);
            case GRANT_NAME -> exemplar.grant(ground(Purpose.NAME), at);
            case GRANT_STORY -> exemplar.grant(ground(Purpose.STORY), at);
            case WITHDRAW_NAME -> exemplar.withdraw(List.of(Purpose.NAME), at);
            case WITHDRAW_STORY -> exemplar.withdraw(List.of(Purpose.STORY), at);
            case CLOSE -> exemplar.close(CorrectionType.WITHDRAWAL, "Đang xác minh", at);
            case REMOVE -> exemplar.close(CorrectionType.REMOVAL, null, at);
            case REOPEN -> exemplar.reopen(at);
            case ERASE -> exemplar.erase(at);
        }
    }

    /** What can be compared: state, version, approvals, which are in force, and whether it is to be seen at moments. */
    String at(Instant... moments) {
        List<Boolean> open = new ArrayList<>();
        for (Instant moment : moments) {
            open.add(isPublishable() && (embargo == null || !embargo.isAfter(moment)));
        }
        return "%s v%d r%d n%d %s open %s %s"
                .formatted(
                        approved ? ExemplarStatus.APPROVED : ExemplarStatus.REVOKED,
                        version,
                        revision,
                        inForce.size(),
                        inForce,
                        open,
                        tombstone);
    }

    /** The same of a real exemplar. */
    static String seen(Exemplar exemplar, Instant... moments) {
        ExemplarState state = exemplar.state();
        List<Boolean> open = new ArrayList<>();
        for (Instant moment : moments) {
            open.add(exemplar.publication().isOpen(moment));
        }
        List<Boolean> inForce = state.recognitions().stream()
                .map(recognition -> recognition.revokedAt() == null)
                .toList();
        return "%s v%d r%d n%d %s open %s %s"
                .formatted(
                        state.status(),
                        state.version(),
                        state.profileRevision(),
                        state.approvalNo(),
                        inForce,
                        open,
                        exemplar.publication().closedAs());
    }

    /** A publishable exemplar, as it begins. */
    static Exemplar begun(Instant at) {
        return new Exemplar(Ids.next(), recognition(null), List.of(ground(Purpose.NAME), ground(Purpose.STORY)), at);
    }

    private static NewRecognition recognition(Instant embargo) {
        return Recognising.recognition(Ids.next(), Ids.next(), Level.PROVINCE, embargo, List.of());
    }

    private static Ground ground(Purpose purpose) {
        return Ground.given(Ids.next(), Recognising.ground(purpose, Basis.CONSENT), "can-bo", START);
    }

    private static NewRevocation revocation() {
        return new NewRevocation(RevocationReason.FRAUD, DECISION, LocalDate.parse("2024-11-21"), null);
    }
}
