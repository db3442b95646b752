package vn.guongsang.nominations.codelist.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.codelist.CodeView;

/** A whole code list. */
@Schema(description = "Toàn bộ một danh mục")
public record CodeListPage(@NotNull @Schema(description = "Các mục, theo thứ tự") List<CodeView> items) {}
