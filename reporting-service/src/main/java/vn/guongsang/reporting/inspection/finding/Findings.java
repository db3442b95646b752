package vn.guongsang.reporting.inspection.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.reporting.inspection.finding.form.FindingStatus;
import vn.guongsang.reporting.inspection.finding.form.FindingView;
import vn.guongsang.reporting.inspection.finding.form.NewRecommendation;
import vn.guongsang.reporting.inspection.visit.Visits;

/** Stores findings; whoever sees the visit sees them. */
@ApplicationScoped
public class Findings implements PanacheRepositoryBase<Finding, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Visits visits;
    private final Labels labels;

    Findings(Visits visits, Labels labels) {
        this.visits = visits;
        this.labels = labels;
    }

    /** The findings of a visit, oldest first. */
    public Slice<FindingView> page(UUID visit, Actor reader, PageRequest page, LocalDate today) {
        boolean open = isOpen(visit, reader, today);
        Listing listing = Listing.of("inspection-findings", visit);
        UUID after =
                page.after(listing).map(keys -> UUID.fromString(keys.get(0))).orElse(BEFORE_ALL);
        List<FindingView> rows =
                find("visitId = ?1 AND id > ?2 ORDER BY id", visit, after).range(0, page.fetchSize() - 1).stream()
                        .map(finding -> view(finding, open))
                        .toList();
        return Slice.of(rows, page, listing, view -> List.of(view.id().toString()));
    }

    /** One finding. */
    public Optional<FindingView> view(UUID id, Actor reader, LocalDate today) {
        return findByIdOptional(id)
                .filter(finding -> visits.view(finding.visitId(), reader, today).isPresent())
                .map(finding -> view(finding, isOpen(finding.visitId(), reader, today)));
    }

    /** What is recommended by the findings of a visit that stand, by finding and in the order written. */
    public Map<UUID, List<NewRecommendation>> recommended(UUID visit) {
        Map<UUID, List<NewRecommendation>> found = new LinkedHashMap<>();
        list("visitId = ?1 AND status = ?2 ORDER BY id", visit, FindingStatus.STANDING)
                .forEach(finding -> found.put(finding.id(), finding.recommendations()));
        return found;
    }

    FindingView view(Finding finding, boolean open) {
        return finding.view(labels.of("inspection-finding-status", finding.status()), open);
    }

    private boolean isOpen(UUID visit, Actor reader, LocalDate today) {
        return visits.isOpenForTeam(visit, reader, today).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }
}
