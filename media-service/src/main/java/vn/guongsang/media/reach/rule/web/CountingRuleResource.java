package vn.guongsang.media.reach.rule.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
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
import vn.guongsang.media.reach.form.Metric;
import vn.guongsang.media.reach.rule.CountingRuleService;
import vn.guongsang.media.reach.rule.CountingRuleView;
import vn.guongsang.media.reach.rule.CountingRules;
import vn.guongsang.media.reach.rule.NewCountingRule;

/** Counting rules. */
@Path("/v1/reach-rules")
@Tag(name = "reach")
public class CountingRuleResource {

    private final CountingRules rules;
    private final CountingRuleService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    CountingRuleResource(
            CountingRules rules, CountingRuleService service, CurrentActor actor, PageLinks links, Now now) {
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
        Roles.CMS,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listReachRules",
            summary = "Quy tắc tính số liệu tiếp cận (List reach rules)",
            description = "Cả quy tắc đã hết hiệu lực; mới trước. Với channelId: của kênh đó và của mọi kênh.")
    @APIResponse(responseCode = "200", description = "Một trang quy tắc")
    public CountingRulePage list(
            @Parameter(description = "Kênh", example = "7f1c1b1e-0000-4000-8000-000000000001") @QueryParam("channelId")
                    UUID channelId,
            @Parameter(description = "Chỉ số", example = "VIEWS") @QueryParam("metric") Metric metric,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        Slice<CountingRuleView> slice = rules.page(channelId, metric, page);
        return new CountingRulePage(slice.items(), links.next(request, slice));
    }

    /** Lets a rule follow the last one. */
    @POST
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "addReachRule",
            summary = "Thay quy tắc tính (Add a reach rule)",
            description = "Áp dụng từ đầu một tháng sau hôm nay; các tháng trước vẫn tính theo quy tắc cũ.")
    @APIResponse(
            responseCode = "201",
            description = "Đã thêm",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CountingRuleView.class)))
    public RestResponse<CountingRuleView> add(@NotNull @Valid NewCountingRule rule) {
        CountingRuleView view = service.add(rule, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/reach-rules"), view);
    }
}
