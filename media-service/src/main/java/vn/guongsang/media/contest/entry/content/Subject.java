package vn.guongsang.media.contest.entry.content;

import java.util.UUID;

/**
 * Whom or what an entry is about, as far as it is known here.
 *
 * @param known false when the exemplar that was named, or the unit of the subject, is unknown
 * @param honoured whether a recognition of the province stands
 */
public record Subject(boolean known, UUID unitId, Standing standing, boolean honoured) {}
