package vn.guongsang.nominations.assignment.reminder.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.nominations.assignment.reminder.ReminderFilter;
import vn.guongsang.nominations.assignment.reminder.ReminderView;
import vn.guongsang.nominations.assignment.reminder.Reminders;

/** Reminders of appraisals. */
@Path("/v1/appraisal-reminders")
@Tag(name = "assignments")
public class ReminderResource {

    private final Reminders reminders;
    private final PageLinks links;

    ReminderResource(Reminders reminders, PageLinks links) {
        this.reminders = reminders;
        this.links = links;
    }

    /** Reminders. */
    @GET
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.COUNCIL_MEMBER, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "listAppraisalReminders",
            summary = "Các lời nhắc thẩm định (List appraisal reminders)",
            description = "Máy chủ nhắc mỗi phân công một lần khi sắp đến hạn và một lần khi quá hạn; mới trước.")
    @APIResponse(responseCode = "200", description = "Một trang lời nhắc")
    public ReminderPage list(@Valid @BeanParam ReminderFilter filter, @BeanParam PageRequest page, UriInfo request) {
        Slice<ReminderView> slice = reminders.list(filter, page);
        return new ReminderPage(slice.items(), links.next(request, slice));
    }
}
