package vn.guongsang.media.task.web;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.media.task.evidence.NewPublication;
import vn.guongsang.media.task.step.DeclineCode;
import vn.guongsang.model.TaskStatus;

/** The steps that a task has taken, as shown; each is absent until it is taken. */
final class TaskSteps {

    private TaskSteps() {}

    static Taken acceptance(Row row) {
        Instant at = row.instant("accepted_at");
        return at == null ? null : new Taken(row.text("accepted_by"), at);
    }

    static Taken production(Row row) {
        Instant at = row.instant("production_at");
        return at == null ? null : new Taken(row.text("production_by"), at);
    }

    static Schedule schedule(Row row) {
        Instant at = row.instant("scheduled_at");
        return at == null ? null : new Schedule(at, row.instant("planned_for"), row.text("slot"));
    }

    static Publication publication(Row row) {
        Instant at = row.instant("published_at");
        return at == null
                ? null
                : new Publication(
                        at,
                        row.text("publication_url"),
                        row.text("publication_issue"),
                        row.decimal("publication_minutes"),
                        row.text("programme"),
                        row.text("publication_note"),
                        proof(row),
                        row.text("published_by"),
                        row.uuid("airing_id"),
                        correction(row));
    }

    private static NewPublication.Proof proof(Row row) {
        NewPublication.Proof proof =
                new NewPublication.Proof(row.text("publication_sha256"), row.text("recording"), row.text("byline"));
        return proof.equals(NewPublication.Proof.NONE) ? null : proof;
    }

    private static Correction correction(Row row) {
        Instant at = row.instant("corrected_at");
        return at == null ? null : new Correction(at, row.text("correction_note"));
    }

    static Responsible responsible(Row row) {
        Instant at = row.instant("assigned_at");
        return at == null
                ? null
                : new Responsible(
                        row.uuid("desk_id"), row.text("desk_name"), row.text("assignee"), row.text("assigned_by"), at);
    }

    static Closing decline(Row row) {
        return closing(row, TaskStatus.DECLINED);
    }

    static Closing cancellation(Row row) {
        return closing(row, TaskStatus.CANCELLED);
    }

    private static Closing closing(Row row, TaskStatus how) {
        return row.constant("status", TaskStatus.class) == how
                ? new Closing(
                        row.instant("closed_at"),
                        row.constant("closing_code", DeclineCode.class),
                        row.text("closing_reason"))
                : null;
    }

    /** Who took a step, and when. */
    @Schema(name = "TaskStep", description = "Ai đã làm, lúc nào")
    public record Taken(
            @NotNull @Schema(description = "Mã người thực hiện", examples = "bien-tap-vien", maxLength = 200) String by,
            @NotNull Instant at) {}

    /** When it is to appear. */
    @Schema(name = "TaskSchedule", description = "Lịch đăng, phát dự kiến")
    public record Schedule(
            @NotNull Instant at,
            @NotNull Instant plannedFor,
            @Schema(
                            description = "Vị trí: khung giờ, trang, chuyên mục",
                            examples = "Bản tin 19 giờ 45",
                            maxLength = 200)
                    String slot) {}

    /** What was published or taken down. */
    @Schema(name = "TaskPublication", description = "Việc đăng, phát hoặc gỡ")
    public record Publication(
            @NotNull Instant at,
            @Schema(description = "Địa chỉ", examples = "https://bao.example.vn/rau-tren-cat", maxLength = 2000)
                    String url,
            @Schema(description = "Số báo, trang", examples = "Số 8123, trang 4", maxLength = 200) String issue,
            @Schema(description = "Số phút", examples = "7.5") BigDecimal minutes,
            @Schema(description = "Chương trình", examples = "Gương sáng quê hương", maxLength = 200) String programme,
            @Schema(description = "Ghi chú", examples = "Đã gỡ bài và bản lưu", maxLength = 1000) String note,
            NewPublication.Proof proof,
            @Schema(
                            description = "Mã tài khoản đã báo; vắng mặt ở việc cũ",
                            examples = "bien-tap-vien",
                            maxLength = 200)
                    String by,
            @Schema(description = "Bản ghi nhật ký phát sóng làm căn cứ; vắng mặt khi không nêu") UUID airingId,
            Correction correction) {}

    /** What was put right last. */
    @Schema(name = "TaskCorrection", description = "Cải chính gần nhất; các lần trước ở lịch sử")
    public record Correction(
            @NotNull Instant at,
            @NotNull @Schema(description = "Đã cải chính điều gì", examples = "Sửa tên hợp tác xã", maxLength = 1000)
                    String note) {}

    /** Who in the newsroom does it. */
    @Schema(name = "TaskResponsible", description = "Ban, người trong tòa soạn được giao")
    public record Responsible(
            UUID deskId,
            @Schema(description = "Tên ban", examples = "Phòng Thời sự", maxLength = 100) String deskName,
            @Schema(description = "Mã tài khoản", examples = "bien-tap-vien-2", maxLength = 100) String assignee,
            @NotNull @Schema(description = "Ai đã giao", examples = "bien-tap-vien", maxLength = 200) String by,
            @NotNull Instant at) {}

    /** Why it ended without being done. */
    @Schema(name = "TaskClosing", description = "Từ chối hoặc hủy: lúc nào, vì sao")
    public record Closing(
            @NotNull Instant at,
            @Schema(description = "Mã lý do từ chối; vắng mặt khi hủy", examples = "ALREADY_COVERED") DeclineCode code,
            @Schema(
                            description = "Lý do; khi hủy là mã lý do thu hồi",
                            examples = "Đã có phóng sự về điển hình này trong tháng",
                            maxLength = 1000)
                    String reason) {}
}
