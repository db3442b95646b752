package vn.guongsang.nominations.datarequest.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.datarequest.DataRequestView;

/** One page of requests. */
@Schema(description = "Một trang yêu cầu của chủ thể dữ liệu")
public record DataRequestPage(
        @NotNull @Schema(description = "Các yêu cầu, đến hạn trước đứng trước") List<DataRequestView> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/data-requests?cursor=abc",
                        maxLength = 4000)
                String next) {}
