package vn.guongsang.nominations.feedconsumer;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of a newsroom that reads the feed. */
@Schema(description = "Bên nhận nguồn cấp; lĩnh vực và đơn vị, nếu có, giới hạn những gì bên đó nhận được")
public record NewFeedConsumer(
        @NotBlank
                @Size(min = 2, max = 200)
                @Schema(description = "Tên cơ quan báo chí", examples = "Báo Thí Dụ điện tử")
                String outletName,
        @NotBlank @Size(min = 2, max = 200) @Schema(description = "Người phụ trách", examples = "Lê Thị Mẫu")
                String contactName,
        @NotNull
                @Email(message = "{email}")
                @Size(min = 3, max = 200)
                @Schema(description = "Thư điện tử của người phụ trách", examples = "toasoan@bao.example.vn")
                String contactEmail,
        @Size(max = 100) @Schema(description = "Chỉ nhận lĩnh vực này", examples = "AGRICULTURE") String sector,
        @Schema(description = "Chỉ nhận hồ sơ của đơn vị này") UUID unitId) {}
