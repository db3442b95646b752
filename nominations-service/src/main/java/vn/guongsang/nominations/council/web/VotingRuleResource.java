package vn.guongsang.nominations.council.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
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
import vn.guongsang.kit.time.Now;
import vn.guongsang.nominations.council.rule.NewVotingRule;
import vn.guongsang.nominations.council.rule.VotingRule;
import vn.guongsang.nominations.council.rule.VotingRuleService;
import vn.guongsang.nominations.council.rule.VotingRules;

/** The dated rules of voting. */
@Path("/v1/council-voting-rules")
@Tag(name = "council")
public class VotingRuleResource {

    private final VotingRules rules;
    private final VotingRuleService service;
    private final CurrentActor actor;
    private final Now now;

    VotingRuleResource(VotingRules rules, VotingRuleService service, CurrentActor actor, Now now) {
        this.rules = rules;
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** The rules. */
    @GET
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.COUNCIL_MEMBER, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "listVotingRules",
            summary = "Quy tắc biểu quyết (List voting rules)",
            description = "Tỷ lệ, cơ sở tính, thành viên vắng mặt, điều kiện họp, bắt buộc hay không; theo thời gian.")
    @APIResponse(responseCode = "200", description = "Các quy tắc")
    public VotingRulePage list(
            @Parameter(description = "Ngày cần xem; bỏ trống: mọi quy tắc", example = "2026-06-30") @QueryParam("asOf")
                    LocalDate asOf) {
        return new VotingRulePage(rules.list(asOf));
    }

    /** Adds a rule. */
    @POST
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "addVotingRule",
            summary = "Thêm quy tắc biểu quyết (Add a voting rule)",
            description =
                    "Áp dụng từ validFrom; quy tắc trước của cấp đó kết thúc ngày hôm trước. Phiên đã mở không đổi.")
    @APIResponse(
            responseCode = "201",
            description = "Đã thêm",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VotingRule.class)))
    public RestResponse<VotingRule> add(@NotNull @Valid NewVotingRule rule) {
        VotingRule added = service.add(rule, actor.get(), now.instant());
        return RestResponse.ResponseBuilder.<VotingRule>created(URI.create("/v1/council-voting-rules"))
                .entity(added)
                .build();
    }
}
