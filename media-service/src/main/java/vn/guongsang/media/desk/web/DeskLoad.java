package vn.guongsang.media.desk.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.desk.LoadLine;

/** What an outlet has to do. */
@Schema(name = "DeskLoad", description = "Khối lượng việc của tòa soạn, theo ban và người")
public record DeskLoad(
        @NotNull @Size(max = 500) @Schema(description = "Chưa giao ai đứng trước") List<LoadLine> items) {}
