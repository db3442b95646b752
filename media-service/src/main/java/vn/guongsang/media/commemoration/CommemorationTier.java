package vn.guongsang.media.commemoration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How great a day is. */
@Schema(
        description =
                "MAJOR_NATIONAL ngày lễ lớn theo Nghị định 145/2013/NĐ-CP; NATIONAL ngày kỷ niệm của cả nước; SECTOR ngày "
                        + "truyền thống của ngành, giới; LOCAL ngày kỷ niệm của địa phương")
public enum CommemorationTier {
    /** Decree 145/2013/NĐ-CP, article 4. */
    MAJOR_NATIONAL,
    /** Of the whole country. */
    NATIONAL,
    /** Of a sector or a part of the people. */
    SECTOR,
    /** Of the province. */
    LOCAL
}
