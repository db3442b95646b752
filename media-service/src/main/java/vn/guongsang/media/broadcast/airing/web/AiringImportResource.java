package vn.guongsang.media.broadcast.airing.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.problem.Languages;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.media.broadcast.airing.imports.AiringImportService;
import vn.guongsang.media.broadcast.airing.imports.ImportReport;
import vn.guongsang.media.broadcast.airing.imports.NewAiringImport;

/** What a playout system tells of what it has sent. */
@Path("/v1/channels/{id}/as-run-imports")
@Tag(name = "as-run-records")
public class AiringImportResource {

    private static final String CHANNEL = "Kênh phát thanh, truyền hình của cơ quan mình";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String DRY = "true: chỉ xem kết quả, không ghi; mặc định false";
    private static final String LANGUAGE = "Ngôn ngữ của lời giải thích";

    private final AiringImportService service;
    private final CurrentActor actor;
    private final Now now;

    AiringImportResource(AiringImportService service, CurrentActor actor, Now now) {
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Takes lines as JSON. */
    @POST
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "importAirings",
            summary = "Nhập nhật ký phát sóng (Import airings)",
            description =
                    "Ghi các dòng mới và đúng; dòng sai được nêu lỗi và bỏ qua. Mã (reference) đã có thì không tính lần nữa, "
                            + "nên gửi lại cả danh sách sau khi sửa là an toàn.")
    @APIResponse(responseCode = "200", description = "Kết quả từng dòng")
    public ImportReport json(
            @Parameter(description = CHANNEL, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = DRY, example = "true") @QueryParam("dryRun") boolean dryRun,
            @Parameter(description = LANGUAGE, example = "vi") @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    String language,
            @NotNull @Valid NewAiringImport records) {
        return service.take(records, order(id, dryRun, language));
    }

    /** Takes a table. */
    @POST
    @Path("csv")
    @Consumes(Tables.CSV)
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "importAiringTable",
            summary = "Nhập nhật ký phát sóng từ CSV (Import airings from CSV)",
            description =
                    "UTF-8, nhiều nhất 500 dòng. Cột: reference, startedAt, minutes bắt buộc; title, slotId, taskId, "
                            + "exemplarId, recording. Giờ không kèm múi là giờ Việt Nam; số phút: 7.5, 7,5 hoặc 7:30. Còn lại như "
                            + "nhập JSON.")
    @APIResponse(responseCode = "200", description = "Kết quả từng dòng")
    public ImportReport csv(
            @Parameter(description = CHANNEL, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = DRY, example = "true") @QueryParam("dryRun") boolean dryRun,
            @Parameter(description = LANGUAGE, example = "vi") @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    String language,
            @RequestBody(
                            description = "Bảng có dòng tiêu đề",
                            required = true,
                            content =
                                    @Content(
                                            mediaType = Tables.CSV,
                                            schema =
                                                    @Schema(
                                                            type = SchemaType.STRING,
                                                            maxLength = 262_144,
                                                            examples =
                                                                    "reference,startedAt,minutes\nP-0417,2026-11-20T19:45:00,14:30\n")))
                    byte[] table) {
        return service.take(table, order(id, dryRun, language));
    }

    private AiringImportService.Order order(UUID channel, boolean dryRun, String language) {
        return new AiringImportService.Order(channel, dryRun, Languages.pick(language), actor.get(), now.instant());
    }
}
