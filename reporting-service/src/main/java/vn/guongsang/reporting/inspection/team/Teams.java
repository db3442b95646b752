package vn.guongsang.reporting.inspection.team;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.inspection.programme.Programmes;
import vn.guongsang.reporting.inspection.programme.form.ProgrammeView;
import vn.guongsang.reporting.inspection.programme.step.ProgrammeStatus;

/** Stores teams; whoever sees the programme sees them. */
@ApplicationScoped
public class Teams implements PanacheRepositoryBase<Team, UUID> {

    private final Programmes programmes;
    private final History history;

    Teams(Programmes programmes, History history) {
        this.programmes = programmes;
        this.history = history;
    }

    /** The teams of a programme, the latest first; empty when the programme is not seen. */
    public Slice<TeamView> page(UUID programme, Actor reader, PageRequest page) {
        boolean issuer = issues(programme, reader);
        Listing listing = Listing.of("inspection-teams", programme);
        String after = page.after(listing).map(keys -> keys.get(0)).orElse("ffffffff-ffff-ffff-ffff-ffffffffffff");
        List<TeamView> rows = find("programmeId = ?1 AND id < ?2 ORDER BY id DESC", programme, UUID.fromString(after))
                .range(0, page.fetchSize() - 1)
                .stream()
                .map(team -> team.view(issuer, null))
                .toList();
        return Slice.of(rows, page, listing, team -> List.of(team.id().toString()));
    }

    /** One team with its history. */
    public Optional<TeamView> view(UUID id, Actor reader) {
        return findByIdOptional(id)
                .filter(team -> programmes.view(team.programmeId(), reader).isPresent())
                .map(team -> team.view(issues(team.programmeId(), reader), history.of(id)));
    }

    private boolean issues(UUID programme, Actor reader) {
        ProgrammeView view =
                programmes.view(programme, reader).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        return view.status() != ProgrammeStatus.CLOSED && programmes.isIssuer(programme, reader);
    }
}
