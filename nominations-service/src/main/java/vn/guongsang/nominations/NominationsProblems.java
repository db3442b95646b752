package vn.guongsang.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import vn.guongsang.kit.problem.ProblemSource;
import vn.guongsang.kit.problem.ProblemType;
import vn.guongsang.nominations.attachment.AttachmentProblem;
import vn.guongsang.nominations.bulk.BatchProblem;
import vn.guongsang.nominations.claim.ClaimProblem;
import vn.guongsang.nominations.codelist.AuthorityProblem;
import vn.guongsang.nominations.exemplar.ExemplarProblem;
import vn.guongsang.nominations.nomination.NominationProblem;
import vn.guongsang.nominations.nomination.dossier.DossierProblem;
import vn.guongsang.nominations.nomination.step.StepProblem;
import vn.guongsang.nominations.profile.ProfileProblem;
import vn.guongsang.nominations.subject.SubjectProblem;
import vn.guongsang.nominations.tip.TipProblem;
import vn.guongsang.nominations.unit.UnitProblem;
import vn.guongsang.nominations.window.WindowProblem;

/** All problems of this service, for the catalogue at {@code /v1/problems}. */
@ApplicationScoped
class NominationsProblems implements ProblemSource {

    @Override
    public List<? extends ProblemType> types() {
        return Stream.of(
                        UnitProblem.values(),
                        SubjectProblem.values(),
                        AuthorityProblem.values(),
                        DossierProblem.values(),
                        StateProblem.values(),
                        StepProblem.values(),
                        NominationProblem.values(),
                        ClaimProblem.values(),
                        AttachmentProblem.values(),
                        BatchProblem.values(),
                        WindowProblem.values(),
                        TipProblem.values(),
                        ExemplarProblem.values(),
                        ProfileProblem.values())
                .<ProblemType>flatMap(Stream::of)
                .toList();
    }
}
