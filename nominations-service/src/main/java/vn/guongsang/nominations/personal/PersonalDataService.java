package vn.guongsang.nominations.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.nominations.correction.CorrectionView;
import vn.guongsang.nominations.correction.Corrections;
import vn.guongsang.nominations.datarequest.DataRequests;
import vn.guongsang.nominations.exemplar.web.ExemplarRows;
import vn.guongsang.nominations.exemplar.web.ExemplarView;
import vn.guongsang.nominations.nomination.Nominations;
import vn.guongsang.nominations.pastrecognition.PastRecognitions;
import vn.guongsang.nominations.subject.SubjectView;
import vn.guongsang.nominations.subject.Subjects;

/** Puts together what is stored of a person; that it was handed out is audited. */
@ApplicationScoped
public class PersonalDataService {

    private final Subjects subjects;
    private final Dossiers dossiers;
    private final ExemplarRows exemplars;
    private final Corrections corrections;
    private final DataRequests requests;
    private final Audit audit;

    PersonalDataService(
            Subjects subjects,
            Dossiers dossiers,
            ExemplarRows exemplars,
            Corrections corrections,
            DataRequests requests,
            Audit audit) {
        this.subjects = subjects;
        this.dossiers = dossiers;
        this.exemplars = exemplars;
        this.corrections = corrections;
        this.requests = requests;
        this.audit = audit;
    }

    /** Everything of a subject within the actor's scope. */
    @Transactional
    public PersonalData export(UUID id, Actor actor, Instant at) {
        SubjectView subject = subjects.view(id, actor).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        ExemplarView exemplar =
                exemplars.ofSubject(id, actor, Vietnam.dateOf(at)).orElse(null);
        subjects.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        audit.record("subject", id, "personal-data-export", actor, null, List.of(), at);
        return new PersonalData(
                at,
                subject,
                dossiers.nominations().ofSubject(id, actor),
                dossiers.past().ofSubject(id),
                exemplar,
                exemplar == null ? List.of() : corrections(exemplar.id()),
                requests.of(id, actor, at));
    }

    private List<CorrectionView> corrections(UUID exemplar) {
        return corrections
                .list(exemplar, PageRequest.of(PageRequest.MAX_LIMIT, null))
                .items();
    }

    /** The dossiers of a subject: those that were decided here, and those from before. */
    @ApplicationScoped
    static class Dossiers {

        private final Nominations nominations;
        private final PastRecognitions past;

        Dossiers(Nominations nominations, PastRecognitions past) {
            this.nominations = nominations;
            this.past = past;
        }

        Nominations nominations() {
            return nominations;
        }

        PastRecognitions past() {
            return past;
        }
    }
}
