package vn.guongsang.system.access;

import java.util.Locale;

/** The roles that a token may carry, and what holds each of them in its place. */
enum Role {
    UNIT_OFFICER(Bond.UNIT),
    UNIT_LEADER(Bond.UNIT),
    DISTRICT_BOARD(Bond.UNIT),
    PROVINCE_BOARD(Bond.NOTHING),
    COUNCIL_MEMBER(Bond.NOTHING),
    MEDIA_EDITOR(Bond.OUTLET),
    PROPAGANDA_BOARD(Bond.NOTHING),
    FINANCE(Bond.NOTHING),
    INSPECTOR(Bond.NOTHING),
    CMS(Bond.OUTLET),
    AUDITOR(Bond.NOTHING),
    ADMIN(Bond.NOTHING),
    /** Somebody whom the identity provider knows, and whom nobody has given a role. */
    NO_ROLE(Bond.UNIT);

    private final Bond bond;

    Role(Bond bond) {
        this.bond = bond;
    }

    /** What limits the view of a role. */
    enum Bond {
        UNIT,
        OUTLET,
        /** It sees the whole province. */
        NOTHING
    }

    Bond bond() {
        return bond;
    }

    /** The name in the token and in the documents. */
    String claim() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
