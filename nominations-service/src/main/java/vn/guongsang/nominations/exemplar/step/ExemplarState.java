package vn.guongsang.nominations.exemplar.step;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.guongsang.model.ExemplarStatus;
import vn.guongsang.model.Level;
import vn.guongsang.model.SubjectType;
import vn.guongsang.model.event.ExemplarSnapshot;
import vn.guongsang.nominations.consent.Ground;
import vn.guongsang.nominations.recognition.NewProfile;
import vn.guongsang.nominations.recognition.RecognitionView;
import vn.guongsang.nominations.recognition.RevocationView;

/**
 * An exemplar at one version, for those who tell of it: the announcer and the view.
 *
 * @param decisiveLevel the highest level of its recognitions in force; of those revoked last when none is
 * @param revocation how the last recognition was revoked; null while one is in force
 * @param erasedAt when everything personal was erased; null before
 */
public record ExemplarState(
        UUID id,
        long version,
        ExemplarStatus status,
        int approvalNo,
        UUID subjectId,
        SubjectType subjectType,
        String displayName,
        UUID unitId,
        String sector,
        boolean publishable,
        Instant embargoUntil,
        NewProfile profile,
        int profileRevision,
        Instant profileCorrectedAt,
        List<Ground> grounds,
        List<RecognitionView> recognitions,
        Level decisiveLevel,
        RevocationView revocation,
        Instant erasedAt) {

    /** Actions of the API that are legal in a state. */
    public static List<String> allowedActions(ExemplarStatus status, boolean erased) {
        return legalActions(status, erased).map(ExemplarAction::path).toList();
    }

    /** What can be done in a state by those who may. */
    public static Stream<ExemplarAction> legalActions(ExemplarStatus status, boolean erased) {
        return Arrays.stream(ExemplarAction.values())
                .filter(action -> action.isOffered() && action.next(status, erased) != null);
    }

    /** What other services are told; the headline only when it may be published now. */
    public ExemplarSnapshot snapshot(String change, UUID distinctSubject, Instant now) {
        boolean embargoed = embargoUntil != null && embargoUntil.isAfter(now);
        return new ExemplarSnapshot(
                id,
                version,
                change,
                status,
                approvalNo,
                publishable,
                embargoed ? embargoUntil : null,
                new ExemplarSnapshot.Card(
                        subjectId,
                        displayName,
                        subjectType,
                        unitId,
                        sector,
                        publishable && !embargoed ? profile.headline() : null,
                        distinctSubject),
                recognitions.stream().map(RecognitionView::snapshot).toList());
    }
}
