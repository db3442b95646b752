package vn.guongsang.kit.actor;

import java.util.UUID;

/**
 * The units whose records an actor may see, enforced in SQL.
 *
 * <p>Each database that holds scoped records has a function {@code unit_scope(unit uuid)} that returns the unit, what
 * lies below it today, and the predecessors of both.
 *
 * @param kind all units, one subtree, or none
 * @param unitId root of the subtree; null for the other kinds
 */
public record UnitScope(Kind kind, UUID unitId) {

    /** Every unit. */
    public static final UnitScope ALL = new UnitScope(Kind.ALL, null);

    /** No unit: deny. */
    public static final UnitScope NONE = new UnitScope(Kind.NONE, null);

    /** How far a scope reaches. */
    public enum Kind {
        ALL,
        SUBTREE,
        NONE
    }

    /**
     * SQL condition on a unit column, to be joined with AND. The caller binds {@code :scopeUnit} when
     * {@link #needsUnit()}.
     *
     * @param column qualified column of type uuid; a constant of the calling repository, never input
     */
    public String sql(String column) {
        return switch (kind) {
            case ALL -> "true";
            case NONE -> "false";
            case SUBTREE -> column + " = ANY (ARRAY(SELECT unit_scope(:scopeUnit)))";
        };
    }

    /** Whether {@link #sql} refers to {@code :scopeUnit}. */
    public boolean needsUnit() {
        return kind == Kind.SUBTREE;
    }
}
