package vn.guongsang.media.rule.web;

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
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
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
import vn.guongsang.media.rule.NewRule;
import vn.guongsang.media.rule.RuleService;
import vn.guongsang.media.rule.RuleView;
import vn.guongsang.media.rule.Rules;

/** Propagation rules. */
@Path("/v1/propagation-rules")
@Tag(name = "propagation-rules")
public class RuleResource {

    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";

    private final Rules rules;
    private final RuleService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    RuleResource(Rules rules, RuleService service, CurrentActor actor, PageLinks links, Now now) {
        this.rules = rules;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Rules. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.MEDIA_EDITOR,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listPropagationRules",
            summary = "Quy tắc giao nhiệm vụ (List propagation rules)",
            description = "Quy tắc cụ thể nhất thắng; cùng mức thì theo độ ưu tiên, rồi theo ngày tạo.")
    @APIResponse(responseCode = "200", description = "Một trang quy tắc")
    public RulePage list(
            @Parameter(description = "Chỉ các quy tắc có hiệu lực ngày này; vắng mặt: tất cả", example = "2026-01-31")
                    @QueryParam("asOf")
                    LocalDate asOf,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        Slice<RuleView> slice = rules.list(asOf, page);
        return new RulePage(slice.items(), links.next(request, slice));
    }

    /** One rule. */
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.MEDIA_EDITOR,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "getPropagationRule",
            summary = "Một quy tắc (Get a propagation rule)",
            description = "Cả quy tắc đã kết thúc.")
    @APIResponse(responseCode = "200", description = "Quy tắc")
    public RestResponse<RuleView> get(
            @Parameter(description = "Mã quy tắc", example = EXAMPLE) @PathParam("id") UUID id) {
        return Answers.ok(rules.find(id).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Adds a rule. */
    @POST
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "addPropagationRule",
            summary = "Thêm quy tắc (Add a propagation rule)",
            description = "Áp dụng cho các công nhận từ validFrom; nhiệm vụ đã giao không đổi.")
    @APIResponse(
            responseCode = "201",
            description = "Đã thêm",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RuleView.class)))
    public RestResponse<RuleView> add(@NotNull @Valid NewRule rule) {
        RuleView view = service.add(rule, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/propagation-rules/" + view.id()), view);
    }

    /** Ends a rule. */
    @POST
    @Path("{id}/end")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "endPropagationRule",
            summary = "Kết thúc quy tắc (End a propagation rule)",
            description = "Quy tắc không bị xóa, chỉ hết hiệu lực sau ngày cuối cùng.")
    @APIResponse(responseCode = "200", description = "Quy tắc sau khi kết thúc")
    public RestResponse<RuleView> end(
            @Parameter(description = "Mã quy tắc", example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RuleEnd end) {
        return Answers.ok(service.end(id, IfMatch.require(ifMatch), end.lastDay(), actor.get(), now.instant()));
    }
}
