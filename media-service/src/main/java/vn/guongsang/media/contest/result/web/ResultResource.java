package vn.guongsang.media.contest.result.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.media.contest.content.Strand;
import vn.guongsang.media.contest.result.Progress;
import vn.guongsang.media.contest.result.ProgressView;
import vn.guongsang.media.contest.result.ResultView;
import vn.guongsang.media.contest.result.Results;
import vn.guongsang.media.contest.result.RoundView;
import vn.guongsang.media.contest.result.Rounds;
import vn.guongsang.media.contest.result.StoredSheet;
import vn.guongsang.media.contest.step.ContestProblem;
import vn.guongsang.media.contest.step.Round;

/** Result lists, and what they were made from. */
@Path("/v1/contests")
@Tag(name = "contest-results")
public class ResultResource {

    private static final String ID = "Mã cuộc thi";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";

    private final Results results;
    private final Rounds rounds;
    private final Progress progress;
    private final ResultAccess access;
    private final PageLinks links;

    ResultResource(Results results, Rounds rounds, Progress progress, ResultAccess access, PageLinks links) {
        this.results = results;
        this.rounds = rounds;
        this.progress = progress;
        this.access = access;
        this.links = links;
    }

    /** The result list of a round. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Path("{id}/results")
    @RolesAllowed({
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.MEDIA_EDITOR,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listContestResults",
            summary = "Bảng kết quả (List contest results)",
            description =
                    "Chung khảo: mọi người, sau khi công bố; trước đó, và sơ khảo: cơ quan tổ chức, kiểm tra. Dòng kết quả giữ nguyên, việc xảy ra sau ghi ở note.")
    @APIResponse(responseCode = "200", description = "Một trang kết quả")
    public ResultPage list(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Vòng chấm; vắng mặt là FINAL", example = "FINAL") @QueryParam("round")
                    Round round,
            @Parameter(description = "Thể loại", example = "WRITE") @QueryParam("strand") Strand strand,
            @BeanParam PageRequest page,
            UriInfo request) {
        Round shown = access.requireResults(id, round);
        Slice<ResultView> slice = results.page(id, shown, strand, page);
        return new ResultPage(slice.items(), links.next(request, slice));
    }

    /** A closed round. */
    @GET
    @Path("{id}/rounds/{round}")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "getContestRound",
            summary = "Vòng đã khép, tính lại (Get a closed round)",
            description = "Quy tắc đã dùng, mã băm, và kết quả tính lại ngay lúc hỏi từ các phiếu đang lưu.")
    @APIResponse(responseCode = "200", description = "Vòng đã khép")
    public RoundView round(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Vòng chấm", example = "FINAL") @PathParam("round") Round round) {
        access.requireInsight(id);
        return rounds.view(id, round).orElseThrow(() -> new ProblemException(ContestProblem.CONTEST_ROUND_OPEN));
    }

    /** The sheets of a round. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Path("{id}/stored-sheets")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "listStoredContestSheets",
            summary = "Phiếu chấm đang lưu (List stored contest sheets)",
            description = "Đủ để tính lại kết quả ở nơi khác; cả phiếu không được tính.")
    @APIResponse(responseCode = "200", description = "Một trang phiếu")
    public StoredSheetPage sheets(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @NotNull @Parameter(description = "Vòng chấm", example = "FIRST") @QueryParam("round") Round round,
            @BeanParam PageRequest page,
            UriInfo request) {
        access.requireInsight(id);
        Slice<StoredSheet> slice = results.sheets(id, round, page);
        return new StoredSheetPage(slice.items(), links.next(request, slice));
    }

    /** How far the judging has come. */
    @GET
    @Path("{id}/judging-progress")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "getContestJudging",
            summary = "Tiến độ chấm (Get the judging progress)",
            description = "Bài chưa đủ phiếu và bài có ý kiến trái nhau ở vòng đang chấm.")
    @APIResponse(responseCode = "200", description = "Tiến độ")
    public ProgressView progress(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return progress.of(access.requireJudging(id));
    }
}
