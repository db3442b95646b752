package vn.guongsang.media.contest.entry.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.media.contest.entry.Entries;
import vn.guongsang.media.contest.entry.EntryService;
import vn.guongsang.media.contest.entry.EntryView;
import vn.guongsang.media.contest.entry.content.NewEntry;

/** Entries of a contest: handing in and listing. */
@Path("/v1/contests")
@Tag(name = "contest-entries")
public class EntryResource {

    private static final String CONTEST = "Mã cuộc thi";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";

    private final Entries entries;
    private final EntryService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    EntryResource(Entries entries, EntryService service, CurrentActor actor, PageLinks links, Now now) {
        this.entries = entries;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Hands an entry in. */
    @POST
    @Path("{id}/entries")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.MEDIA_EDITOR})
    @Idempotent
    @Operation(
            operationId = "submitContestEntry",
            summary = "Gửi bài dự thi (Submit a contest entry)",
            description =
                    "Cán bộ gửi thay đơn vị trong phạm vi của mình (unitId), biên tập viên gửi thay cơ quan báo chí; trong hạn của thể loại. Câu trả lời không nhắc lại tác giả.")
    @APIResponse(
            responseCode = "201",
            description = "Đã nhận bài",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EntryView.class)))
    public RestResponse<EntryView> submit(
            @Parameter(description = CONTEST, example = EXAMPLE) @PathParam("id") UUID contest,
            @NotNull @Valid NewEntry entry) {
        EntryView view = service.submit(contest, entry, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/contest-entries/" + view.id()), view);
    }

    /** Entries of a contest within the caller's scope. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Path("{id}/entries")
    @RolesAllowed({
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.MEDIA_EDITOR,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listContestEntries",
            summary = "Bài dự thi của cuộc thi (List contest entries)",
            description =
                    "Theo số báo danh. Đơn vị, cơ quan báo chí thấy bài của mình; giám khảo của cuộc thi không thấy bài nào ở đây trước khi công bố.")
    @APIResponse(responseCode = "200", description = "Một trang bài dự thi")
    public EntryPage list(
            @Parameter(description = CONTEST, example = EXAMPLE) @PathParam("id") UUID contest,
            @BeanParam EntryFilter filter,
            @BeanParam PageRequest page,
            UriInfo request) {
        Slice<EntryView> slice = entries.list(filter.of(contest), actor.get(), page);
        return new EntryPage(slice.items(), links.next(request, slice));
    }
}
