package vn.guongsang.media.edition.production;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.edition.book.BookFormat;

/** A file of a revision as shown. */
@Schema(name = "EditionFile", description = "Một tệp của bản dựng")
public record FileView(
        @NotNull @Schema(description = "Định dạng", examples = "EPUB") BookFormat format,
        @NotNull
                @Schema(
                        description = "SHA-256 của tệp",
                        examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                        maxLength = 64)
                String sha256,
        @NotNull @Schema(description = "Số byte", examples = "482113") long size) {}
