package vn.guongsang.media.broadcast.airing.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of months. */
@Schema(name = "AirtimeMonthPage", description = "Một trang số phút đã phát theo kênh và tháng")
public record MonthPage(
        @NotNull @Schema(description = "Các tháng của các kênh, tháng mới trước") List<MonthView> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/airtime-statistics?cursor=abc",
                        maxLength = 4000)
                String next) {}
