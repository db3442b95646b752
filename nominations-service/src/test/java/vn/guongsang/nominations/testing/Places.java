package vn.guongsang.nominations.testing;

import java.util.UUID;
import vn.guongsang.kit.time.Ids;

/** Real units that the tests speak of. */
public final class Places {

    public static final UUID PROVINCE = Ids.named("unit", "46@");

    /** A department with one unit below it. */
    public static final UUID HOME_AFFAIRS = Ids.named("unit", "so-noi-vu");

    public static final UUID EMULATION_BOARD = Ids.named("unit", "ban-thi-dua-khen-thuong");
    public static final UUID HEALTH = Ids.named("unit", "so-y-te");

    /** Huyện Quảng Điền, until 30 June 2025. */
    public static final UUID QUANG_DIEN_DISTRICT = Ids.named("unit", "477@");

    /** Xã Quảng Thọ, until 30 June 2025; then part of {@link #QUANG_DIEN}. */
    public static final UUID QUANG_THO = Ids.named("unit", "19894@");

    /** Xã Quảng Phú, until 30 June 2025; then part of {@link #DAN_DIEN}. */
    public static final UUID QUANG_PHU = Ids.named("unit", "19897@");

    /** Xã Quảng Điền, since 1 July 2025. */
    public static final UUID QUANG_DIEN = Ids.named("unit", "19867@2025-07-01");

    /** Xã Đan Điền, since 1 July 2025. */
    public static final UUID DAN_DIEN = Ids.named("unit", "19885@2025-07-01");

    private Places() {}
}
