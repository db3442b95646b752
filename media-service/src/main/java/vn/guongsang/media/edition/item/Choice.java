package vn.guongsang.media.edition.item;

import java.util.UUID;

/** A chosen exemplar: by hand, or by rule. */
public record Choice(UUID exemplarId, boolean picked) {}
