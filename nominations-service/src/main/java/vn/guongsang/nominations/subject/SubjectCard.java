package vn.guongsang.nominations.subject;

import java.util.UUID;
import vn.guongsang.model.SubjectType;

/**
 * What other features need to know of a subject.
 *
 * @param duplicateOf the subject that stands for it; null while it stands for itself
 * @param erased whether everything personal of it is gone
 */
public record SubjectCard(
        UUID id, SubjectType type, String displayName, UUID unitId, UUID duplicateOf, boolean erased) {}
