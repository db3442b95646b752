package vn.guongsang.media.edition.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.reference.ReferenceCsv;
import vn.guongsang.media.edition.content.EditionContent;
import vn.guongsang.media.edition.step.EditionProblem;

/** Holds the content of an edition against what is known. */
@ApplicationScoped
public class ContentCheck {

    /** The most profiles of an edition: a book that one machine can bind, and one person read. */
    private static final int MOST = 200;

    private final Candidates candidates;
    private final Set<String> sectors = ReferenceCsv.rows("sectors.csv").stream()
            .map(row -> row.get("code"))
            .collect(Collectors.toSet());

    ContentCheck(Candidates candidates) {
        this.candidates = candidates;
    }

    /** Names everything that is wrong, at once. */
    public void check(EditionContent content) {
        ProblemException problem = new ProblemException(EditionProblem.EDITION_INVALID);
        for (int i = 0; i < content.picks().size(); i++) {
            if (content.exclusions().contains(content.picks().get(i))) {
                problem.at("/picks/" + i, "picked-and-excluded");
            }
        }
        if (content.selection() != null) {
            List<UUID> units = content.selection().unitIds();
            candidates
                    .unknownUnits(units)
                    .forEach(unit -> problem.at("/selection/unitIds/" + units.indexOf(unit), "unit-unknown"));
            List<String> codes = content.selection().sectors();
            codes.stream()
                    .filter(code -> !sectors.contains(code))
                    .forEach(code -> problem.at("/selection/sectors/" + codes.indexOf(code), "sector-unknown"));
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    /** Whom the content chooses now; somebody, and not more than a book holds. */
    public List<Choice> choose(EditionContent content, Instant at) {
        List<Choice> choices = candidates.of(content, at, MOST + 1);
        if (choices.isEmpty() || choices.size() > MOST) {
            throw new ProblemException(EditionProblem.EDITION_SELECTION_REFUSED)
                    .at("/selection", choices.isEmpty() ? "selection-empty" : "selection-too-large", MOST);
        }
        return choices;
    }
}
