package vn.guongsang.media.bulk.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Leave to execute what has been previewed. */
@Schema(name = "TaskBatchExecution", description = "Cho thực hiện đúng điều đã xem trước")
public record Execution(
        @NotBlank
                @Size(max = 64)
                @Schema(
                        description = "previewToken của bản xem trước",
                        examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
                String previewToken) {}
