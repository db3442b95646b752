package vn.guongsang.nominations.council.session.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is there when a session is opened. */
@Schema(name = "CouncilSessionOpening", description = "Mở phiên họp")
public record Opening(
        @NotNull
                @Size(max = 100)
                @Schema(
                        description = "Mã các thành viên có mặt; các thành viên khác là vắng mặt",
                        examples = "[\"7f1c1b1e-0000-4000-8000-000000000001\"]")
                List<@NotNull UUID> presentMemberIds) {}
