package vn.guongsang.media.outlet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an outlet is (plan IV.3, V.1: press, portals of units, local radio). */
@Schema(
        description = "Loại: PRESS cơ quan báo chí; PORTAL cổng, trang thông tin điện tử của cơ quan, đơn vị; "
                + "LOCAL_RADIO truyền thanh huyện, xã")
public enum OutletKind {
    /** Cơ quan báo chí. */
    PRESS,
    /** Cổng, trang thông tin điện tử of a public body, which is no press. */
    PORTAL,
    /** Truyền thanh huyện, xã. */
    LOCAL_RADIO
}
