package vn.guongsang.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import vn.guongsang.kit.problem.ProblemSource;
import vn.guongsang.kit.problem.ProblemType;
import vn.guongsang.nominations.codelist.AuthorityProblem;
import vn.guongsang.nominations.consent.ConsentProblem;
import vn.guongsang.nominations.datarequest.DataRequestProblem;
import vn.guongsang.nominations.exemplar.publication.PublicationProblem;
import vn.guongsang.nominations.nomination.NominationProblem;
import vn.guongsang.nominations.nomination.dossier.DossierProblem;
import vn.guongsang.nominations.nomination.step.StepProblem;
import vn.guongsang.nominations.personal.ErasureProblem;
import vn.guongsang.nominations.profile.ProfileProblem;
import vn.guongsang.nominations.subject.SubjectProblem;
import vn.guongsang.nominations.unit.UnitProblem;

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
                        ConsentProblem.values(),
                        PublicationProblem.values(),
                        ProfileProblem.values(),
                        DataRequestProblem.values(),
                        ErasureProblem.values())
                .<ProblemType>flatMap(Stream::of)
                .toList();
    }
}
