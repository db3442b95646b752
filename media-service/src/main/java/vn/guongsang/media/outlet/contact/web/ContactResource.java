package vn.guongsang.media.outlet.contact.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.outlet.contact.ContactService;
import vn.guongsang.media.outlet.contact.ContactView;
import vn.guongsang.media.outlet.contact.Contacts;
import vn.guongsang.media.outlet.contact.NewContact;

/** Contacts of an outlet. */
@Path("/v1")
@Tag(name = "outlets")
public class ContactResource {

    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";

    private final Contacts contacts;
    private final ContactService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    ContactResource(Contacts contacts, ContactService service, CurrentActor actor, PageLinks links, Now now) {
        this.contacts = contacts;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Contacts of an outlet. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Path("outlets/{id}/contacts")
    @RolesAllowed({Roles.MEDIA_EDITOR, Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Operation(
            operationId = "listOutletContacts",
            summary = "Đầu mối liên hệ của cơ quan báo chí (List contacts of an outlet)",
            description = "Dữ liệu cá nhân: chỉ hai Ban và chính cơ quan đó xem được.")
    @APIResponse(responseCode = "200", description = "Một trang đầu mối liên hệ")
    public ContactPage list(
            @Parameter(description = "Mã cơ quan", example = EXAMPLE) @PathParam("id") UUID outlet,
            @Parameter(
                            description = "Chỉ đầu mối của ngày này; vắng mặt: tất cả, cả người đã thôi",
                            example = "2026-01-31")
                    @QueryParam("asOf")
                    LocalDate asOf,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        Slice<ContactView> slice = contacts.page(visible(outlet), asOf, page);
        return new ContactPage(slice.items(), links.next(request, slice));
    }

    /** Adds a contact. */
    @POST
    @Path("outlets/{id}/contacts")
    @RolesAllowed({Roles.MEDIA_EDITOR, Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "addOutletContact",
            summary = "Thêm đầu mối liên hệ (Add a contact)",
            description = "Người đổi việc, đổi số: kết thúc đầu mối cũ, thêm đầu mối mới.")
    @APIResponse(
            responseCode = "201",
            description = "Đã thêm",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ContactView.class)))
    public RestResponse<ContactView> add(
            @Parameter(description = "Mã cơ quan", example = EXAMPLE) @PathParam("id") UUID outlet,
            @NotNull @Valid NewContact contact) {
        ContactView view = service.add(visible(outlet), contact, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/outlets/" + outlet + "/contacts"), view);
    }

    /** Ends a contact. */
    @POST
    @Path("outlet-contacts/{id}/end")
    @RolesAllowed({Roles.MEDIA_EDITOR, Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "endOutletContact",
            summary = "Kết thúc đầu mối liên hệ (End a contact)",
            description = "Sau ngày cuối cùng không còn là đầu mối; vẫn đọc được.")
    @APIResponse(responseCode = "200", description = "Đầu mối sau khi kết thúc")
    public RestResponse<ContactView> end(
            @Parameter(description = "Mã đầu mối", example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ContactEnd end) {
        return Answers.ok(service.end(id, IfMatch.require(ifMatch), end.lastDay(), actor.get(), now.instant()));
    }

    /** An editor reaches for the own outlet only. */
    private UUID visible(UUID outlet) {
        Actor who = actor.get();
        if (who.scope() != UnitScope.ALL && !outlet.equals(who.outletId())) {
            throw new ProblemException(KitProblem.NOT_FOUND);
        }
        return outlet;
    }
}
