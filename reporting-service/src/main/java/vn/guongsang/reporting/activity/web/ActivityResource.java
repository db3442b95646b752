package vn.guongsang.reporting.activity.web;

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
import vn.guongsang.reporting.activity.Activities;
import vn.guongsang.reporting.activity.Activity;
import vn.guongsang.reporting.activity.ActivityFigure;
import vn.guongsang.reporting.activity.ActivityFilter;

/** The log of activities by type and organiser (M24). */
@Path("/v1")
@Tag(name = "activities")
@RolesAllowed({
    Roles.UNIT_OFFICER,
    Roles.UNIT_LEADER,
    Roles.DISTRICT_BOARD,
    Roles.PROVINCE_BOARD,
    Roles.PROPAGANDA_BOARD,
    Roles.COUNCIL_MEMBER,
    Roles.INSPECTOR,
    Roles.AUDITOR,
    Roles.ADMIN
})
public class ActivityResource {

    private final Activities activities;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    ActivityResource(Activities activities, CurrentActor actor, PageLinks links, Now now) {
        this.activities = activities;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** The numbers by unit and purpose. */
    @GET
    @Path("activity-figures")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Operation(
            operationId = "listActivityFigures",
            summary = "Số hoạt động theo đơn vị và mục đích (List figures of activities)",
            description =
                    "Kế hoạch V.1.e, V.1.h. Hoạt động đã tổ chức trong năm, một lần cho mỗi đơn vị tổ chức; từng hoạt động: listActivities với cùng điều kiện.")
    @APIResponse(responseCode = "200", description = "Một trang số liệu")
    public ActivityFigurePage figures(
            @Valid @BeanParam ActivityFilter filter, @BeanParam PageRequest page, @Context UriInfo request) {
        Slice<ActivityFigure> slice = activities.figures(filter, actor.get().scope(), page, now.today());
        return new ActivityFigurePage(slice.items(), links.next(request, slice));
    }

    /** The records behind the numbers. */
    @GET
    @Path("activities")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Operation(
            operationId = "listActivities",
            summary = "Các hoạt động đã đếm (List counted activities)",
            description = "Mới trước; của đơn vị tổ chức trong phạm vi của người gọi.")
    @APIResponse(responseCode = "200", description = "Một trang hoạt động")
    public ActivityPage list(
            @Valid @BeanParam ActivityFilter filter, @BeanParam PageRequest page, @Context UriInfo request) {
        Slice<Activity> slice = activities.page(filter, actor.get().scope(), page, now.today());
        return new ActivityPage(slice.items(), links.next(request, slice));
    }
}
