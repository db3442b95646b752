package vn.guongsang.nominations.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
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
import vn.guongsang.nominations.nomination.NominationView;
import vn.guongsang.nominations.nomination.Nominations;
import vn.guongsang.nominations.pastrecognition.PastRecognition;
import vn.guongsang.nominations.pastrecognition.PastRecognitions;
import vn.guongsang.nominations.subject.SubjectView;
import vn.guongsang.nominations.subject.Subjects;

/** Puts together what is stored of a person; that it was handed out is audited. */
@ApplicationScoped
public class PersonalDataService {

    private final Subjects subjects;
    private final Nominations nominations;
    private final Recognised recognised;
    private final DataRequests requests;
    private final PersonalRecords records;
    private final Audit audit;

    PersonalDataService(
            Subjects subjects,
            Nominations nominations,
            Recognised recognised,
            DataRequests requests,
            PersonalRecords records,
            Audit audit) {
        this.subjects = subjects;
        this.nominations = nominations;
        this.recognised = recognised;
        this.requests = requests;
        this.records = records;
        this.audit = audit;
    }

    /** Everything of a subject within the actor's scope. */
    @Transactional
    public PersonalData export(UUID id, Actor actor, Instant at) {
        SubjectView subject = subjects.view(id, actor).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        ExemplarView exemplar = recognised.exemplar(id, actor, at);
        List<NominationView> nominated = nominations.ofSubject(id, actor);
        subjects.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        audit.record("subject", id, "personal-data-export", actor, null, List.of(), at);
        return new PersonalData(
                at,
                subject,
                nominated,
                recognised.before(id),
                exemplar,
                recognised.corrections(exemplar),
                requests.of(id, actor, at),
                records.export(id, ids(id, nominated, exemplar)));
    }

    private static List<UUID> ids(UUID subject, List<NominationView> nominated, ExemplarView exemplar) {
        List<UUID> ids = new ArrayList<>(List.of(subject));
        nominated.forEach(nomination -> ids.add(nomination.id()));
        if (exemplar != null) {
            ids.add(exemplar.id());
        }
        return ids;
    }

    /** What is stored of it as an exemplar, here and from before. */
    @ApplicationScoped
    static class Recognised {

        private final ExemplarRows exemplars;
        private final Corrections corrections;
        private final PastRecognitions past;

        Recognised(ExemplarRows exemplars, Corrections corrections, PastRecognitions past) {
            this.exemplars = exemplars;
            this.corrections = corrections;
            this.past = past;
        }

        List<PastRecognition> before(UUID subject) {
            return past.ofSubject(subject);
        }

        ExemplarView exemplar(UUID subject, Actor actor, Instant at) {
            return exemplars.ofSubject(subject, actor, Vietnam.dateOf(at)).orElse(null);
        }

        List<CorrectionView> corrections(ExemplarView exemplar) {
            return exemplar == null
                    ? List.of()
                    : corrections
                            .list(exemplar.id(), PageRequest.of(PageRequest.MAX_LIMIT, null))
                            .items();
        }
    }
}
