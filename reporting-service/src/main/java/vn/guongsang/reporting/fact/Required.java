package vn.guongsang.reporting.fact;

import java.util.List;
import java.util.function.Consumer;
import vn.guongsang.kit.inbox.ContractViolationException;

/** Refuses a snapshot that lacks what the contract promises, before anything of it is stored. */
public final class Required {

    private static final Required REST = new Required();

    private Required() {}

    /** Demands nothing yet. */
    public static Required of() {
        return REST;
    }

    /** Demands one member. */
    public static Required of(String member, Object value) {
        return REST.and(member, value);
    }

    /** Demands one more. */
    public Required and(String member, Object value) {
        if (value == null) {
            throw new ContractViolationException("contract-violation", member + " is missing");
        }
        return this;
    }

    /** Demands a list, and of each of its elements what the check says. */
    public <T> Required each(String member, List<T> values, Consumer<T> check) {
        and(member, values);
        values.forEach(value -> {
            and(member, value);
            check.accept(value);
        });
        return this;
    }
}
