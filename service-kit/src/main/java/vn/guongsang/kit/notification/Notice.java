package vn.guongsang.kit.notification;

import java.util.List;
import java.util.UUID;

/**
 * Something to be told.
 *
 * @param recipient account that it is for
 * @param subjectId what it is about; null for a digest
 * @param reason code; null for a digest
 * @param byMail whether it is to be sent by mail, too
 */
public record Notice(
        String recipient, NoticeKind kind, UUID subjectId, String reason, List<NoticeLine> lines, boolean byMail) {

    /** What waits. */
    public static Notice digest(String recipient, List<NoticeLine> lines, boolean byMail) {
        return new Notice(recipient, NoticeKind.DIGEST, null, null, lines, byMail);
    }

    /** The server has stopped sending. */
    public static Notice webhookDisabled(String recipient, UUID subscription, String reason) {
        return new Notice(recipient, NoticeKind.WEBHOOK_DISABLED, subscription, reason, List.of(), true);
    }
}
