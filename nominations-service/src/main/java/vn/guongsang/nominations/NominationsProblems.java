package vn.guongsang.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import vn.guongsang.kit.problem.ProblemSource;
import vn.guongsang.kit.problem.ProblemType;
import vn.guongsang.kit.table.read.TableProblem;
import vn.guongsang.nominations.assignment.AssignmentProblem;
import vn.guongsang.nominations.attachment.AttachmentProblem;
import vn.guongsang.nominations.bulk.BatchProblem;
import vn.guongsang.nominations.claim.ClaimProblem;
import vn.guongsang.nominations.codelist.AuthorityProblem;
import vn.guongsang.nominations.commendation.CommendationProblem;
import vn.guongsang.nominations.conflict.ConflictProblem;
import vn.guongsang.nominations.consent.ConsentProblem;
import vn.guongsang.nominations.council.CouncilProblem;
import vn.guongsang.nominations.criteria.CriteriaProblem;
import vn.guongsang.nominations.datarequest.DataRequestProblem;
import vn.guongsang.nominations.exemplar.publication.PublicationProblem;
import vn.guongsang.nominations.feedconsumer.FeedConsumerProblem;
import vn.guongsang.nominations.imports.ImportProblem;
import vn.guongsang.nominations.movement.MovementProblem;
import vn.guongsang.nominations.movement.registration.MovementRegistrationProblem;
import vn.guongsang.nominations.nomination.dossier.DossierProblem;
import vn.guongsang.nominations.nomination.readiness.NominationProblem;
import vn.guongsang.nominations.nomination.step.StepProblem;
import vn.guongsang.nominations.nurturing.NurturingProblem;
import vn.guongsang.nominations.opinion.OpinionProblem;
import vn.guongsang.nominations.personal.ErasureProblem;
import vn.guongsang.nominations.profile.ProfileProblem;
import vn.guongsang.nominations.referral.ReferralProblem;
import vn.guongsang.nominations.subject.SubjectProblem;
import vn.guongsang.nominations.tip.TipProblem;
import vn.guongsang.nominations.unit.UnitProblem;
import vn.guongsang.nominations.unit.change.UnitChangeProblem;
import vn.guongsang.nominations.unit.change.impact.PreviewProblem;
import vn.guongsang.nominations.unit.registration.RegistrationProblem;
import vn.guongsang.nominations.unitplan.UnitPlanProblem;
import vn.guongsang.nominations.window.WindowProblem;

/** All problems of this service, for the catalogue at {@code /v1/problems}. */
@ApplicationScoped
class NominationsProblems implements ProblemSource {

    private static final List<ProblemType> ALL = Stream.of(
                    UnitProblem.values(),
                    UnitChangeProblem.values(),
                    PreviewProblem.values(),
                    RegistrationProblem.values(),
                    SubjectProblem.values(),
                    AuthorityProblem.values(),
                    CriteriaProblem.values(),
                    UnitPlanProblem.values(),
                    MovementProblem.values(),
                    MovementRegistrationProblem.values(),
                    DossierProblem.values(),
                    StateProblem.values(),
                    StepProblem.values(),
                    NominationProblem.values(),
                    CouncilProblem.values(),
                    ConflictProblem.values(),
                    OpinionProblem.values(),
                    AssignmentProblem.values(),
                    ClaimProblem.values(),
                    AttachmentProblem.values(),
                    BatchProblem.values(),
                    WindowProblem.values(),
                    TipProblem.values(),
                    ProfileProblem.values(),
                    FeedConsumerProblem.values(),
                    NurturingProblem.values(),
                    CommendationProblem.values(),
                    ReferralProblem.values(),
                    ConsentProblem.values(),
                    PublicationProblem.values(),
                    DataRequestProblem.values(),
                    ErasureProblem.values(),
                    ImportProblem.values(),
                    TableProblem.values())
            .<ProblemType>flatMap(Stream::of)
            .toList();

    @Override
    public List<? extends ProblemType> types() {
        return ALL;
    }
}
