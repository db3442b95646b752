package vn.guongsang.nominations.pastrecognition.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.pastrecognition.PastRecognition;

/** One page of past recognitions. */
@Schema(description = "Một trang các lần được công nhận theo hồ sơ cũ")
public record PastRecognitionPage(
        @NotNull @Schema(description = "Năm mới trước") List<PastRecognition> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/past-recognitions?cursor=abc",
                        maxLength = 4000)
                String next) {}
