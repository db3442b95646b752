package vn.guongsang.reporting.consolidation.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states of a consolidated report. */
@Schema(
        description =
                "DRAFT đã chốt số liệu, chờ ký; FINAL đã ký, đóng dấu số; SENT đã gửi Ban TĐKT Trung ương; SUPERSEDED đã được thay; DISCARDED đã bỏ.")
public enum ConsolidationStatus {
    /** The snapshot is taken; nothing in it changes any more. */
    DRAFT,
    /** Number, date and signer are there; sealed. */
    FINAL,
    /** With the Central Board. */
    SENT,
    /** An amended one has taken its place; it stays readable. */
    SUPERSEDED,
    /** Given up before it was signed. */
    DISCARDED
}
