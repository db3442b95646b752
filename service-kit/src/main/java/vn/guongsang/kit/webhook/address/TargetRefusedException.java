package vn.guongsang.kit.webhook.address;

/** An address to which nothing is sent. */
public class TargetRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final TargetRule rule;

    TargetRefusedException(TargetRule rule) {
        super(rule.code());
        this.rule = rule;
    }

    public TargetRule rule() {
        return rule;
    }
}
