package vn.guongsang.nominations.nurturing.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Kinds of support that the plan names (IV.2). */
@Schema(description = "Hỗ trợ: MATERIAL vật chất; TECHNICAL kỹ thuật; MORAL tinh thần.")
public enum SupportKind {
    /** Vật chất. */
    MATERIAL,
    /** Kỹ thuật. */
    TECHNICAL,
    /** Tinh thần. */
    MORAL
}
