package vn.guongsang.reporting.fact.generation.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a rebuild has not taken the place of what is in use. */
@Schema(
        description =
                "LACKING chủ đề không còn đủ những gì đang có; INTERRUPTED bị ngắt quá nhiều lần; FAULT lỗi hệ thống, xem"
                        + " nhật ký của dịch vụ.")
public enum RebuildFailure {
    LACKING,
    INTERRUPTED,
    FAULT
}
