package vn.guongsang.reporting.report.due.reminder.web;

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
import vn.guongsang.reporting.report.due.reminder.ReminderFilter;
import vn.guongsang.reporting.report.due.reminder.ReminderView;
import vn.guongsang.reporting.report.due.reminder.Reminders;

/** Whom the system has reminded of a report. */
@Path("/v1/report-reminders")
@Tag(name = "report-completeness")
public class ReminderResource {

    private final Reminders reminders;
    private final CurrentActor actor;
    private final PageLinks links;

    ReminderResource(Reminders reminders, CurrentActor actor, PageLinks links) {
        this.reminders = reminders;
        this.actor = actor;
        this.links = links;
    }

    /** Reminders. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listReportReminders",
            summary = "Các lần nhắc gửi báo cáo (List report reminders)",
            description = "Mỗi đơn vị, năm và loại nhắc chỉ một lần; mới trước, trong phạm vi của người gọi.")
    @APIResponse(responseCode = "200", description = "Một trang lần nhắc")
    public ReminderPage list(
            @Valid @BeanParam ReminderFilter filter, @BeanParam PageRequest page, @Context UriInfo request) {
        Slice<ReminderView> slice = reminders.list(filter, actor.get().scope(), page);
        return new ReminderPage(slice.items(), links.next(request, slice));
    }
}
