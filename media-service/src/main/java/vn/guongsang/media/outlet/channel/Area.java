package vn.guongsang.media.outlet.channel;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of area a channel reaches. */
@Schema(
        name = "ChannelArea",
        description = "Vùng phủ: REMOTE vùng sâu, vùng xa; ETHNIC_MINORITY vùng dân tộc thiểu số; BORDER biên giới; "
                + "COASTAL ven biển; URBAN đô thị")
public enum Area {
    REMOTE,
    ETHNIC_MINORITY,
    BORDER,
    COASTAL,
    URBAN
}
