package vn.guongsang.nominations.unit.change.impact;

import java.util.Objects;
import java.util.UUID;

/**
 * What has become different about a unit since a preview.
 *
 * @param versionSeen version of the unit in the preview; null when the preview did not have it
 * @param versionNow version of the unit now; null when the set does not touch it any more
 */
public record PreviewDifference(
        UUID unitId, Integer versionSeen, Integer versionNow, Integer openDossiersSeen, Integer openDossiersNow) {

    static PreviewDifference of(UUID unit, PreviewToken.Seen seen, PreviewToken.Seen now) {
        return new PreviewDifference(
                unit,
                seen == null ? null : seen.version(),
                now == null ? null : now.version(),
                seen == null ? null : seen.openDossiers(),
                now == null ? null : now.openDossiers());
    }

    boolean isOne() {
        return !Objects.equals(versionSeen, versionNow) || !Objects.equals(openDossiersSeen, openDossiersNow);
    }
}
