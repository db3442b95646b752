package vn.guongsang.media.edition.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.media.edition.EditionReader;
import vn.guongsang.media.edition.book.BookFormat;
import vn.guongsang.media.edition.item.ItemRows;
import vn.guongsang.media.edition.item.ItemView;
import vn.guongsang.media.edition.production.Files;
import vn.guongsang.media.edition.recall.Recalls;
import vn.guongsang.media.edition.step.EditionProblem;
import vn.guongsang.media.edition.step.EditionStatus;

/** Whom an edition holds, what it has lost, and its files. */
@Path("/v1/editions/{id}")
@RolesAllowed({
    Roles.CMS,
    Roles.MEDIA_EDITOR,
    Roles.PROPAGANDA_BOARD,
    Roles.UNIT_OFFICER,
    Roles.UNIT_LEADER,
    Roles.DISTRICT_BOARD,
    Roles.PROVINCE_BOARD,
    Roles.COUNCIL_MEMBER,
    Roles.INSPECTOR,
    Roles.AUDITOR,
    Roles.ADMIN
})
@Tag(name = "editions")
public class EditionFileResource {

    private static final String ID = "Mã ấn phẩm";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String FILE =
            "Bản dựng đang dùng, với mã kiểm tra ở ETag. Chưa phát hành: chỉ ai thấy bản nháp tải được. 409: đang dựng; "
                    + "410: ấn phẩm đã được thay, thu hồi hoặc bỏ.";
    private static final int MOST_BYTES = 268_435_456;

    private final EditionReader reader;
    private final ItemRows items;
    private final Recalls recalls;
    private final Files files;
    private final CurrentActor actor;
    private final PageLinks links;

    EditionFileResource(
            EditionReader reader, ItemRows items, Recalls recalls, Files files, CurrentActor actor, PageLinks links) {
        this.reader = reader;
        this.items = items;
        this.recalls = recalls;
        this.files = files;
        this.actor = actor;
        this.links = links;
    }

    /** The profiles of an edition. */
    @GET
    @Path("profiles")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Operation(
            operationId = "listEditionProfiles",
            summary = "Hồ sơ của ấn phẩm (List the profiles of an edition)",
            description = "Theo thứ tự; phiên bản và mã kiểm tra của từng hồ sơ; hồ sơ còn chờ thì vì sao.")
    @APIResponse(responseCode = "200", description = "Một trang hồ sơ")
    public EditionProfilePage profiles(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @BeanParam PageRequest page,
            UriInfo request) {
        requireVisible(id);
        Slice<ItemView> slice = items.page(id, page);
        return new EditionProfilePage(slice.items(), links.next(request, slice));
    }

    /** What an edition has lost. */
    @GET
    @Path("recalls")
    @Operation(
            operationId = "listEditionRecalls",
            summary = "Thu hồi trong ấn phẩm (List the recalls of an edition)",
            description = "Trang và ảnh đã thu hồi sau khi chốt, cũ trước; không nêu tên.")
    @APIResponse(responseCode = "200", description = "Các lần thu hồi")
    public EditionRecalls recalls(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        requireVisible(id);
        return new EditionRecalls(recalls.of(id));
    }

    /** The edition as EPUB. */
    @GET
    @Path("edition.epub")
    @Produces("application/epub+zip")
    @Operation(
            operationId = "downloadEditionEpub",
            summary = "Tải ấn phẩm dạng EPUB 3 (Download an edition as EPUB)",
            description = FILE)
    @APIResponse(
            responseCode = "200",
            description = "Tệp EPUB 3",
            content =
                    @Content(
                            mediaType = "application/epub+zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = MOST_BYTES)))
    @APIResponse(responseCode = "304", description = "Không đổi so với If-None-Match")
    @APIResponse(responseCode = "409", description = "Đang dựng")
    @APIResponse(responseCode = "410", description = "Không còn được phục vụ")
    public Response epub(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return download(id, BookFormat.EPUB);
    }

    /** The edition as PDF. */
    @GET
    @Path("edition.pdf")
    @Produces("application/pdf")
    @Operation(
            operationId = "downloadEditionPdf",
            summary = "Tải ấn phẩm dạng PDF (Download an edition as PDF)",
            description = FILE)
    @APIResponse(
            responseCode = "200",
            description = "Tệp PDF có thẻ cấu trúc, dấu trang, phông nhúng",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = MOST_BYTES)))
    @APIResponse(responseCode = "304", description = "Không đổi so với If-None-Match")
    @APIResponse(responseCode = "409", description = "Đang dựng")
    @APIResponse(responseCode = "410", description = "Không còn được phục vụ")
    public Response pdf(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return download(id, BookFormat.PDF);
    }

    private Response download(UUID id, BookFormat format) {
        EditionStatus status = requireVisible(id);
        if (status == EditionStatus.SUPERSEDED
                || status == EditionStatus.WITHDRAWN
                || status == EditionStatus.DISCARDED) {
            throw new ProblemException(EditionProblem.EDITION_NOT_SERVED);
        }
        if (status.isOpen()) {
            throw new ProblemException(KitProblem.NOT_FOUND);
        }
        Files.Readable file = files.readable(id, format)
                .orElseThrow(() -> new ProblemException(EditionProblem.EDITION_IN_PRODUCTION));
        StreamingOutput bytes = out -> files.write(file, out);
        return Response.ok(bytes, format.mediaType())
                .tag(new EntityTag(file.file().sha256()))
                .header(HttpHeaders.CONTENT_LENGTH, file.file().size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"an-pham-%d.%s\""
                                .formatted(file.revision(), format.name().toLowerCase(Locale.ROOT)))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    private EditionStatus requireVisible(UUID id) {
        return reader.status(id, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }
}
