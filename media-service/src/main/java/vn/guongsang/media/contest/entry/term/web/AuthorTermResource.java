package vn.guongsang.media.contest.entry.term.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
import vn.guongsang.media.contest.entry.term.AuthorTermService;
import vn.guongsang.media.contest.entry.term.AuthorTermView;
import vn.guongsang.media.contest.entry.term.AuthorTerms;
import vn.guongsang.media.contest.entry.term.NewAuthorTerm;

/** How long contact data of authors are kept after a contest. */
@Path("/v1/contest-author-terms")
@Tag(name = "contest-entries")
public class AuthorTermResource {

    private final AuthorTerms terms;
    private final AuthorTermService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    AuthorTermResource(AuthorTerms terms, AuthorTermService service, CurrentActor actor, PageLinks links, Now now) {
        this.terms = terms;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Terms. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
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
            operationId = "listContestAuthorTerms",
            summary = "Thời hạn lưu thông tin liên hệ của tác giả (List terms for authors' contact data)",
            description = "Cả thời hạn đã hết hiệu lực; mới trước.")
    @APIResponse(responseCode = "200", description = "Một trang thời hạn")
    public AuthorTermPage list(@BeanParam PageRequest page, @Context UriInfo request) {
        Slice<AuthorTermView> slice = terms.page(page);
        return new AuthorTermPage(slice.items(), links.next(request, slice));
    }

    /** Lets a term follow the last one. */
    @POST
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "addContestAuthorTerm",
            summary = "Thay thời hạn lưu (Add a term for authors' contact data)",
            description =
                    "Thời hạn trước hết hiệu lực vào ngày liền trước. Cuộc thi theo thời hạn của ngày công bố kết quả hoặc ngày hủy; hết thời hạn, máy chủ xóa điện thoại, thư điện tử, năm sinh của tác giả; họ tên, nơi công tác và kết quả ở lại.")
    @APIResponse(
            responseCode = "201",
            description = "Đã lập",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AuthorTermView.class)))
    public RestResponse<AuthorTermView> add(@NotNull @Valid NewAuthorTerm term) {
        AuthorTermView view = service.add(term, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/contest-author-terms"), view);
    }
}
