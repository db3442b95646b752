package vn.guongsang.media.edition.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.edition.recall.RecallView;

/** What an edition has lost since it was frozen. */
@Schema(name = "EditionRecalls", description = "Những gì đã thu hồi khỏi ấn phẩm sau khi chốt")
public record EditionRecalls(@NotNull @Schema(description = "Cũ trước", maxItems = 400) List<RecallView> items) {}
