package vn.guongsang.kit.inbox;

/** A record that can never be applied, however often it is tried: it goes into quarantine at once. */
public class ContractViolationException extends RuntimeException {

    private final String reason;

    /**
     * @param reason stable short code, such as {@code unparsable}
     * @param detail what exactly is wrong, without personal data
     */
    public ContractViolationException(String reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
