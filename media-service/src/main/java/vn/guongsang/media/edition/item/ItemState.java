package vn.guongsang.media.edition.item;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has come of a chosen profile. */
@Schema(description = "WAITING chờ lấy từ nguồn; FETCHED đã có; LEFT_OUT nguồn không công bố nên không đưa vào")
public enum ItemState {
    WAITING,
    FETCHED,
    LEFT_OUT
}
