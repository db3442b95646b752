package vn.guongsang.nominations.recognition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.Level;

/** A rung of the ladder of exemplars: the levels of the province, and the nation above them (plan IV.2, V.5). */
@Schema(
        description =
                "Bậc: UNIT cơ quan, đơn vị; COMMUNE xã; DISTRICT huyện, đến hết 30/6/2025; PROVINCE tỉnh; NATION toàn quốc.")
public enum Rung {
    /** Cơ quan, đơn vị, doanh nghiệp. */
    UNIT,
    /** Xã, phường, thị trấn. */
    COMMUNE,
    /** Huyện, thị xã, quận, thành phố thuộc tỉnh. */
    DISTRICT,
    /** Tỉnh. */
    PROVINCE,
    /** Toàn quốc: Ban Thi đua - Khen thưởng Trung ương. */
    NATION;

    /** The rung of a level that recognises. */
    public static Rung of(Level level) {
        return valueOf(level.name());
    }
}
