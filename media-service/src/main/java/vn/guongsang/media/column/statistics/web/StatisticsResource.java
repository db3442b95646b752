package vn.guongsang.media.column.statistics.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.media.column.statistics.PublicationRow;
import vn.guongsang.media.column.statistics.Statistics;
import vn.guongsang.media.column.statistics.StatisticsFilter;
import vn.guongsang.media.column.statistics.StatisticsRow;

/** Items and minutes by month, and what is behind them. */
@Path("/v1")
@Tag(name = "columns")
public class StatisticsResource {

    private final Statistics statistics;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    StatisticsResource(Statistics statistics, CurrentActor actor, PageLinks links, Now now) {
        this.statistics = statistics;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Figures by month. */
    @GET
    @Path("column-statistics")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.MEDIA_EDITOR,
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listColumnStatistics",
            summary = "Số tin, bài, phút theo tháng (List statistics of columns)",
            description =
                    "Theo chuyên mục, kênh hoặc cơ quan; so với cùng tháng năm trước. Mỗi lần đăng đếm một lần; số "
                            + "phút là của nhiệm vụ đã phát, thời lượng phát sóng thực tế theo nhật ký phát sóng. Nhiều "
                            + "nhất 36 tháng.")
    @APIResponse(responseCode = "200", description = "Một trang số liệu")
    public StatisticsPage figures(
            @Valid @BeanParam StatisticsFilter filter, @BeanParam PageRequest page, @Context UriInfo request) {
        Slice<StatisticsRow> slice = statistics.list(filter, actor.get(), page, now.today());
        return new StatisticsPage(slice.items(), links.next(request, slice));
    }

    /** What is behind the figures. */
    @GET
    @Path("counted-publications")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.MEDIA_EDITOR,
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listCountedPublications",
            summary = "Các lần đăng, phát đã đếm (List counted publications)",
            description =
                    "Đúng các bản ghi mà column-statistics đếm với cùng bộ lọc; by=COLUMN chỉ gồm bài của chuyên mục.")
    @APIResponse(responseCode = "200", description = "Một trang lần đăng, phát")
    public PublicationPage publications(
            @Valid @BeanParam StatisticsFilter filter, @BeanParam PageRequest page, @Context UriInfo request) {
        Slice<PublicationRow> slice = statistics.publications(filter, actor.get(), page, now.today());
        return new PublicationPage(slice.items(), links.next(request, slice));
    }
}
