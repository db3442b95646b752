package vn.guongsang.media.edition.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What takes the place of an edition. */
@Schema(name = "EditionSupersession", description = "Ấn phẩm thay thế, đã phát hành")
public record Supersession(@NotNull UUID editionId) {}
