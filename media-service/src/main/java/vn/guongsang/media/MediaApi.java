package vn.guongsang.media;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Describes the HTTP API of media-service as a whole. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Gương Sáng: nhiệm vụ tuyên truyền của báo chí",
                        version = "1.0.0",
                        description =
                                "Cơ quan báo chí và kênh, quy tắc giao nhiệm vụ, nhiệm vụ tuyên truyền và gỡ bỏ. Mỗi lần "
                                        + "công nhận điển hình tự động trở thành nhiệm vụ cho báo và đài.\n\n"
                                        + "Xác thực: OIDC bearer token. Mọi POST cần Idempotency-Key; chuyển trạng thái cần If-Match. "
                                        + "Danh sách: items và next (liên kết tuyệt đối), chỉ đọc tới. Lỗi: application/problem+json, "
                                        + "mã ổn định, tiếng Việt hoặc tiếng Anh theo Accept-Language. Nhiệm vụ ngoài phạm vi của tài "
                                        + "khoản được trả lời 404.",
                        contact = @Contact(name = "Ban Thi đua - Khen thưởng, Sở Nội vụ"),
                        license = @License(name = "Sử dụng trong hệ thống của tỉnh")),
        tags = {
            @Tag(name = "outlets", description = "Cơ quan báo chí và kênh"),
            @Tag(name = "propagation-rules", description = "Quy tắc giao nhiệm vụ"),
            @Tag(name = "waiting-approvals", description = "Công nhận chưa có đủ nhiệm vụ"),
            @Tag(name = "propagation-tasks", description = "Nhiệm vụ tuyên truyền và gỡ bỏ"),
            @Tag(name = "task-batches", description = "Thao tác hàng loạt trên nhiệm vụ"),
            @Tag(name = "desks", description = "Ban, phòng của tòa soạn và khối lượng việc"),
            @Tag(name = "contests", description = "Cuộc thi viết, phóng sự về điển hình tiên tiến"),
            @Tag(name = "contest-entries", description = "Bài dự thi"),
            @Tag(name = "contest-judging", description = "Giám khảo, phân công, phiếu chấm"),
            @Tag(name = "contest-results", description = "Kết quả cuộc thi"),
            @Tag(name = "editions", description = "Ấn phẩm điển hình tiên tiến: tập hợp, chốt, phát hành, thu hồi"),
            @Tag(name = "escalation-thresholds", description = "Ngưỡng nhắc, đôn đốc"),
            @Tag(name = "programmes", description = "Chương trình phát thanh, truyền hình"),
            @Tag(name = "broadcast-slots", description = "Lịch phát sóng: khung giờ, phát lại, tiếp sóng"),
            @Tag(name = "as-run-records", description = "Nhật ký phát sóng và số phút đã phát"),
            @Tag(name = "campaigns", description = "Ngày kỷ niệm và đợt tuyên truyền"),
            @Tag(name = "columns", description = "Chuyên trang, chuyên mục, các kỳ và số liệu"),
            @Tag(name = "gatherings", description = "Hoạt động giao lưu, gặp mặt, tôn vinh"),
            @Tag(name = "press-briefings", description = "Giao ban báo chí: đánh giá, yêu cầu, thang điểm"),
            @Tag(name = "reach", description = "Mức độ tiếp cận: số liệu, quy tắc tính, tổng, tỷ trọng")
        })
public class MediaApi extends Application {}
