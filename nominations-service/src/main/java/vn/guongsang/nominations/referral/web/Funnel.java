package vn.guongsang.nominations.referral.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From the exemplars introduced in a year to those chosen for the nation. */
@Schema(description = "Phễu giới thiệu của các văn bản gửi trong năm, trong phạm vi của người gọi")
public record Funnel(
        @NotNull @Schema(description = "Năm gửi", examples = "2024") int year,
        @NotNull @Schema(description = "Từ giới thiệu đến được chọn toàn quốc") List<Stage> stages) {

    /** One stage; its records are what the list answers to the query. */
    @Schema(name = "FunnelStage", description = "Một bước của phễu")
    public record Stage(
            @NotNull @Schema(description = "Bước", examples = "INTRODUCED") Name stage,
            @NotNull @Schema(description = "Số giới thiệu", examples = "40") int count,
            @Schema(description = "Trung vị số ngày từ khi gửi đến khi được chọn", examples = "25")
                    Integer medianDaysToAnswer,
            @NotNull
                    @Schema(
                            description = "Danh sách từng giới thiệu được đếm",
                            examples = "/v1/referrals?toRung=PROVINCE&sentIn=2024",
                            maxLength = 200)
                    String records) {}

    /** The stages of the plan, V.5. */
    @Schema(
            description =
                    "INTRODUCED giới thiệu lên tỉnh; CHOSEN_PROVINCE_WIDE được chọn toàn tỉnh; SENT_TO_CENTRAL_BOARD gửi Trung ương; CHOSEN_NATIONWIDE được chọn toàn quốc.")
    public enum Name {
        /** Giới thiệu lên tỉnh. */
        INTRODUCED("toRung=PROVINCE"),
        /** Được chọn toàn tỉnh. */
        CHOSEN_PROVINCE_WIDE("toRung=PROVINCE&status=ACCEPTED"),
        /** Gửi Ban Thi đua - Khen thưởng Trung ương. */
        SENT_TO_CENTRAL_BOARD("toRung=NATION"),
        /** Được chọn toàn quốc. */
        CHOSEN_NATIONWIDE("toRung=NATION&status=ACCEPTED");

        private final String filter;

        Name(String filter) {
            this.filter = filter;
        }

        /** The list of what is counted. */
        String records(int year) {
            return "/v1/referrals?" + filter + "&sentIn=" + year;
        }
    }
}
