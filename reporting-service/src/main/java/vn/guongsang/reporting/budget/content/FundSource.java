package vn.guongsang.reporting.budget.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the money comes from (plan V.2); the two are never added without being shown apart. */
@Schema(description = "Nguồn kinh phí: STATE_BUDGET ngân sách nhà nước; OTHER_LAWFUL nguồn hợp pháp khác.")
public enum FundSource {
    /** Ngân sách nhà nước. */
    STATE_BUDGET,
    /** Các nguồn kinh phí hợp pháp khác. */
    OTHER_LAWFUL
}
