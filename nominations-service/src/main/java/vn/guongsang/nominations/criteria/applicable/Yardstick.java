package vn.guongsang.nominations.criteria.applicable;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.criteria.content.Criterion;

/**
 * What a dossier is measured by: the general criteria of a day, and a unit's own.
 *
 * @param general codes that bind everyone
 * @param editionId the unit's edition; null when it has none in force, then only the general criteria count
 * @param own what that edition says
 */
public record Yardstick(LocalDate asOf, List<String> general, UUID editionId, List<Criterion> own) {

    /** The unit's criteria that are for a subject of a kind in a sector. */
    public List<Criterion> own(String sector, SubjectType type) {
        return own.stream()
                .filter(criterion -> criterion.appliesTo(sector, type))
                .toList();
    }

    /** All codes that a dossier may speak of. */
    public Set<String> codes() {
        return Stream.concat(general.stream(), own.stream().map(Criterion::code))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
