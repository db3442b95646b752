package vn.guongsang.reporting.consolidation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.consolidation.ConsolidationReader;
import vn.guongsang.reporting.consolidation.delta.ConsolidatedDelta;
import vn.guongsang.reporting.consolidation.delta.DeltaReader;
import vn.guongsang.reporting.consolidation.paper.ReportFormat;
import vn.guongsang.reporting.consolidation.step.ConsolidationProblem;
import vn.guongsang.reporting.consolidation.store.Documents;
import vn.guongsang.reporting.consolidation.store.Documents.Stage;
import vn.guongsang.reporting.consolidation.verification.Verification;
import vn.guongsang.reporting.consolidation.verification.VerificationReader;

/** The documents of a consolidated report, its verification, and its delta to another one. */
@Path("/v1/consolidated-reports/{id}")
@Tag(name = "consolidated-reports")
@RolesAllowed({
    Roles.UNIT_OFFICER,
    Roles.UNIT_LEADER,
    Roles.DISTRICT_BOARD,
    Roles.PROVINCE_BOARD,
    Roles.COUNCIL_MEMBER,
    Roles.INSPECTOR,
    Roles.AUDITOR,
    Roles.ADMIN
})
public class ConsolidationFileResource {

    private static final int MOST_BYTES = 268_435_456;
    private static final Duration SOON = Duration.ofSeconds(2);

    private final ConsolidationReader reader;
    private final Documents documents;
    private final VerificationReader verifications;
    private final DeltaReader deltas;
    private final Caller caller;

    ConsolidationFileResource(
            ConsolidationReader reader,
            Documents documents,
            VerificationReader verifications,
            DeltaReader deltas,
            Caller caller) {
        this.reader = reader;
        this.documents = documents;
        this.verifications = verifications;
        this.deltas = deltas;
        this.caller = caller;
    }

    /** One document. */
    @GET
    @Path("documents/{format}")
    @Operation(
            operationId = "downloadConsolidatedReport",
            summary = "Tải tài liệu của báo cáo tổng hợp (Download a document of a consolidated report)",
            description =
                    "Dự thảo trước khi ký, bản đã ký về sau; mã kiểm tra SHA-256 ở ETag. Cùng số liệu và người ký thì cùng từng byte. Đang dựng thì 409, hỏi lại sau Retry-After.")
    @APIResponse(
            responseCode = "200",
            description = "Tài liệu",
            headers =
                    @Header(
                            name = "Content-Disposition",
                            description = "Tên tệp.",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 200)),
            content = {
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = MOST_BYTES)),
                @Content(
                        mediaType = "application/pdf",
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = MOST_BYTES)),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = MOST_BYTES)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, maxLength = MOST_BYTES)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.OBJECT, description = "Bản máy đọc: mọi số liệu"))
            })
    @APIResponse(responseCode = "304", description = "Không đổi so với If-None-Match")
    @APIResponse(
            responseCode = "409",
            description = "Đang dựng (document-in-production)",
            headers = @Header(name = "Retry-After", ref = "RetryAfter"))
    public Response document(
            @Parameter(description = Caller.ID, example = Caller.EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Dạng tài liệu", example = "PDF") @PathParam("format") ReportFormat format) {
        Stage stage = stage(id);
        Documents.Kept kept = documents
                .find(id, stage, format)
                .orElseThrow(() -> new ProblemException(ConsolidationProblem.DOCUMENT_IN_PRODUCTION).retryAfter(SOON));
        StreamingOutput bytes = out -> documents.write(kept, out);
        return Response.ok(bytes, format.mediaType())
                .tag(new EntityTag(kept.sha256()))
                .header(HttpHeaders.CONTENT_LENGTH, kept.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"bao-cao-tong-hop-%s.%s\""
                                .formatted(
                                        stage.name().toLowerCase(Locale.ROOT),
                                        format.name().toLowerCase(Locale.ROOT)))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    /** Whether the report is what was sealed. */
    @GET
    @Path("verification")
    @Operation(
            operationId = "verifyConsolidatedReport",
            summary = "Kiểm tra niêm phong (Verify a consolidated report)",
            description =
                    "Tính lại mã kiểm tra của văn bản đã niêm phong, danh sách công nhận và từng tài liệu; kiểm tra chữ ký Ed25519. 404 khi chưa ký.")
    @APIResponse(responseCode = "200", description = "Kết quả kiểm tra")
    public Verification verification(
            @Parameter(description = Caller.ID, example = Caller.EXAMPLE) @PathParam("id") UUID id) {
        stage(id);
        return verifications.of(id).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }

    /** What the report says otherwise than another. */
    @GET
    @Path("delta")
    @Operation(
            operationId = "compareConsolidatedReports",
            summary = "So với báo cáo khác (Compare consolidated reports)",
            description =
                    "Số liệu nào khác với báo cáo trước của cùng đơn vị và năm; phiên bản báo cáo đơn vị nào và công nhận nào gây ra.")
    @APIResponse(responseCode = "200", description = "Chỗ khác nhau")
    public ConsolidatedDelta delta(
            @Parameter(description = Caller.ID, example = Caller.EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Báo cáo trước", example = "7f1c1b1e-0000-4000-8000-000000000002")
                    @QueryParam("from")
                    @NotNull
                    UUID from) {
        return deltas.between(from, id, caller.actor());
    }

    private Stage stage(UUID id) {
        return reader.stage(id, caller.actor()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }
}
