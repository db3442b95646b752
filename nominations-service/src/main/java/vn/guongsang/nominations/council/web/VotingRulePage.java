package vn.guongsang.nominations.council.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.council.rule.VotingRule;

/** The voting rules. */
@Schema(description = "Các quy tắc biểu quyết")
public record VotingRulePage(@NotNull @Schema(description = "Mới trước") List<VotingRule> items) {}
