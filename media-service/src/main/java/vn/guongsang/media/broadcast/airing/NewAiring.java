package vn.guongsang.media.broadcast.airing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line for the log. */
@Schema(name = "NewAsRunRecord", description = "Một dòng nhật ký phát sóng")
public record NewAiring(
        @NotNull
                @Schema(
                        description = "Kênh phát thanh, truyền hình của cơ quan mình",
                        examples = "0197a000-0000-7000-8000-0000000000c1")
                UUID channelId,
        @NotNull @Valid AiringDetail aired) {}
