package vn.guongsang.kit.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.Components;

/** Describes the code lists of shared-model, which itself knows no OpenAPI. */
final class SharedEnums {

    private static final Map<String, String> TEXTS = Map.of(
            "Level",
                    "Cấp công nhận: UNIT cơ quan, đơn vị; COMMUNE xã; DISTRICT huyện, đến hết 30/6/2025; PROVINCE tỉnh.",
            "SubjectType", "Loại đối tượng: INDIVIDUAL cá nhân; COLLECTIVE tập thể; HOUSEHOLD hộ gia đình.",
            "ChannelKind", "Loại kênh: PRINT báo in; ONLINE báo điện tử; RADIO phát thanh; TV truyền hình.",
            "TaskKind", "Loại nhiệm vụ: PROPAGATION tuyên truyền; RETRACTION gỡ bỏ, đính chính.",
            "TaskStatus",
                    "Trạng thái nhiệm vụ: OPEN mới giao; ACCEPTED đã nhận; IN_PRODUCTION đang làm; SCHEDULED đã xếp lịch;"
                            + " PUBLISHED đã đăng, phát; DECLINED từ chối; CANCELLED đã hủy.",
            "NominationStatus",
                    "Trạng thái hồ sơ: DRAFT dự thảo; SUBMITTED đã trình; UNDER_APPRAISAL đang thẩm định; RETURNED trả lại;"
                            + " APPROVED đã công nhận; REJECTED không công nhận; WITHDRAWN đã rút.",
            "CriteriaStatus",
                    "Trạng thái bản tiêu chuẩn: DRAFT dự thảo; ISSUED đã ban hành; SUPERSEDED đã có bản thay thế; REPEALED đã"
                            + " bãi bỏ. Có hiệu lực hay không là do validFrom, validTo.",
            "ExemplarStatus",
                    "Trạng thái điển hình: APPROVED còn công nhận có hiệu lực; REVOKED mọi công nhận đã thu hồi.",
            "UnitType",
                    "Loại đơn vị: hành chính (PROVINCE, DISTRICT, COMMUNE), sở ngành (DEPARTMENT), Mặt trận (FRONT), đoàn thể"
                            + " (POLITICAL_SOCIAL_ORG), cơ quan Đảng (PARTY_BODY), trường, cơ quan trung ương, báo chí, doanh"
                            + " nghiệp, lực lượng vũ trang (ARMED_FORCES), đơn vị trực thuộc.");

    private SharedEnums() {}

    static void describe(Components components) {
        if (components.getSchemas() != null) {
            components.getSchemas().forEach((name, schema) -> {
                if (schema.getEnumeration() != null && schema.getDescription() == null) {
                    schema.setDescription(TEXTS.get(name));
                }
            });
        }
    }
}
