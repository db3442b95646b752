package vn.guongsang.nominations.exemplar;

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
 * @param decisiveLevel the highest level of its recognitions in force; of the last one when all have been revoked
 * @param revocation how the last recognition was revoked; null while one is in force
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
        RevocationView revocation) {

    /** Actions of the API that are legal in a state. */
    static List<String> allowedActions(ExemplarStatus status) {
        return legalActions(status).map(ExemplarAction::path).toList();
    }

    /** What can be done in a state by those who may. */
    public static Stream<ExemplarAction> legalActions(ExemplarStatus status) {
        return Arrays.stream(ExemplarAction.values())
                .filter(action -> action != ExemplarAction.RECOGNITION && action != ExemplarAction.SUBJECT_MERGE)
                .filter(action -> action.next(status) != null);
    }

    /** What other services are told; the headline only when it may be published now. */
    ExemplarSnapshot snapshot(String change, UUID distinctSubject, Instant now) {
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
