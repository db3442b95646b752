package vn.guongsang.reporting.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An administrative document (văn bản hành chính).
 *
 * @param identity what tells it from others
 * @param letterhead who issues it, where and when
 * @param title what it is
 * @param body its text, in order
 * @param signature who signs it
 * @param recipients nơi nhận, without dashes and semicolons
 */
public record Document(
        Identity identity,
        Letterhead letterhead,
        Title title,
        List<Block> body,
        Signature signature,
        List<String> recipients) {

    /**
     * What makes the bytes of two documents differ, beside what one reads.
     *
     * @param id id of the thing that it tells of
     * @param madeAt the moment that stands in the properties of the file; never that of the writing
     */
    public record Identity(UUID id, Instant madeAt) {}

    /**
     * Tên loại và trích yếu.
     *
     * @param kind such as BÁO CÁO
     * @param subject in one sentence
     * @param addressee who it is sent to; null when the recipients say it
     */
    public record Title(String kind, String subject, String addressee) {}

    /**
     * Quyền hạn, chức vụ, họ tên.
     *
     * @param authority such as KT. GIÁM ĐỐC; null when the position signs in its own right
     * @param position such as PHÓ GIÁM ĐỐC
     * @param name null until it is known who signs
     */
    public record Signature(String authority, String position, String name) {}
}
