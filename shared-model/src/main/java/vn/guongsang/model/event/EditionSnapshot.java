package vn.guongsang.model.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An edition (ấn phẩm) of exemplars' profiles: which ones, never what is said of them.
 *
 * @param id edition id
 * @param version version of the edition, from 1
 * @param change {@code created}, {@code edited}, {@code assembly-started}, {@code assembled}, {@code profile-removed},
 *     {@code frozen}, {@code produced}, {@code page-recalled}, {@code published}, {@code superseded}, {@code
 *     withdrawn}, {@code discarded} or {@code republished}
 * @param status {@code DRAFT}, {@code ASSEMBLING}, {@code ASSEMBLED}, {@code FROZEN}, {@code PUBLISHED}, {@code
 *     SUPERSEDED}, {@code WITHDRAWN} or {@code DISCARDED}
 * @param year year that it is of
 * @param revision revision of its files; 0 before it was frozen, one more for each recall
 * @param exemplarIds exemplars whose profiles it holds, in its order, without those recalled
 * @param profiles how many they are
 * @param recalls what it has lost since it was frozen, oldest first
 * @param frozenAt when it was frozen; absent before
 * @param publishedAt when it was published; absent before
 * @param closedAt when it was superseded, withdrawn or discarded; absent before
 * @param replacedBy the edition that superseded it; absent otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record EditionSnapshot(
        UUID id,
        long version,
        String change,
        String status,
        int year,
        int revision,
        List<UUID> exemplarIds,
        int profiles,
        List<Recall> recalls,
        Instant frozenAt,
        Instant publishedAt,
        Instant closedAt,
        UUID replacedBy)
        implements Snapshot {

    /**
     * What was recalled from an edition.
     *
     * @param exemplarId whose
     * @param part {@code PAGE} or {@code PHOTOS}
     * @param reason {@code REVOKED}, {@code ERASED}, {@code CONSENT_WITHDRAWN}, {@code EMBARGO}, {@code NOT_PUBLIC} or
     *     {@code PHOTO_WITHDRAWN}
     * @param revision the first revision without it
     * @param at when
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Recall(UUID exemplarId, String part, String reason, int revision, Instant at) {}
}
