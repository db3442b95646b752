package vn.guongsang.reporting.fact;

import vn.guongsang.kit.inbox.ContractViolationException;

/** Refuses a snapshot that lacks what the contract promises, before anything of it is stored. */
final class Required {

    private static final Required REST = new Required();

    private Required() {}

    static Required of(String member, Object value) {
        return REST.and(member, value);
    }

    Required and(String member, Object value) {
        if (value == null) {
            throw new ContractViolationException("contract-violation", member + " is missing");
        }
        return this;
    }
}
