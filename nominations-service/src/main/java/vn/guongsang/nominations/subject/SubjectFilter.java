package vn.guongsang.nominations.subject;

import java.util.UUID;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.subject.step.SubjectStatus;

/** Which subjects to list; null means no condition. */
public record SubjectFilter(String q, SubjectType type, UUID unitId, SubjectStatus status) {}
