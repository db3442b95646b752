package vn.guongsang.nominations.attachment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what right the file may be used. */
@Schema(
        description =
                "Quyền sử dụng: OWN của đơn vị; LICENSED được chủ sở hữu cho phép; OFFICIAL văn bản của cơ quan nhà nước.")
public enum AttachmentRights {
    OWN,
    LICENSED,
    OFFICIAL
}
