package vn.guongsang.nominations.unit.change;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a set of changes stands. */
@Schema(description = "Trạng thái: DRAFT đang soạn; COMMITTED đã thực hiện; DISCARDED đã bỏ")
public enum UnitChangeStatus {
    DRAFT,
    COMMITTED,
    DISCARDED
}
