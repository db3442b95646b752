package vn.guongsang.kit.webhook.address;

import java.util.Locale;

/** What an address of a receiver must not be; each with the code of its fault. */
public enum TargetRule {
    /** Not an absolute address with a host. */
    URL_MALFORMED,
    /** Names a user, or a part of the page behind #. */
    URL_WITH_USER_OR_FRAGMENT,
    /** Not https. */
    URL_NOT_HTTPS,
    /** A port that is not accepted. */
    URL_PORT_REFUSED,
    /** Nobody knows the host. */
    URL_HOST_UNKNOWN,
    /** The host lies in a network that is not public: loopback, link-local, private, multicast, reserved. */
    URL_ADDRESS_REFUSED;

    /** The code of the fault. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
