package vn.guongsang.nominations.profile.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.nominations.profile.ChangeFeed;
import vn.guongsang.nominations.profile.ChangeItem;
import vn.guongsang.nominations.profile.ChangeItem.Tombstone;
import vn.guongsang.nominations.profile.ProfileFilter;
import vn.guongsang.nominations.profile.ProfileProblem;
import vn.guongsang.nominations.profile.ProfileView;
import vn.guongsang.nominations.profile.Profiles;
import vn.guongsang.nominations.profile.Tombstones;

/** The feed of approved profiles; what it shows is public, so it is not narrowed to a unit. */
@Path("/v1/profiles")
@RolesAllowed({
    Roles.CMS,
    Roles.MEDIA_EDITOR,
    Roles.PROPAGANDA_BOARD,
    Roles.UNIT_OFFICER,
    Roles.UNIT_LEADER,
    Roles.DISTRICT_BOARD,
    Roles.PROVINCE_BOARD,
    Roles.COUNCIL_MEMBER,
    Roles.INSPECTOR,
    Roles.AUDITOR,
    Roles.ADMIN
})
@Tag(name = "profiles")
public class ProfileResource {

    private final Profiles profiles;
    private final ChangeFeed feed;
    private final Tombstones tombstones;
    private final PageLinks links;
    private final Now now;

    ProfileResource(Profiles profiles, ChangeFeed feed, Tombstones tombstones, PageLinks links, Now now) {
        this.profiles = profiles;
        this.feed = feed;
        this.tombstones = tombstones;
        this.links = links;
        this.now = now;
    }

    /** Profiles that may be published now. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Operation(
            operationId = "listProfiles",
            summary = "Danh sách hồ sơ công bố (List profiles)",
            description = "Chỉ hồ sơ đang được công nhận, có căn cứ công bố và đã hết thời hạn cấm công bố; mới trước.")
    @APIResponse(responseCode = "200", description = "Một trang hồ sơ")
    public ProfilePage list(@Valid @BeanParam ProfileFilter filter, @BeanParam PageRequest page, UriInfo request) {
        Slice<ProfileView> slice = profiles.list(filter, page, now.instant());
        return new ProfilePage(slice.items(), links.next(request, slice));
    }

    /** One profile. */
    @GET
    @Path("{id}")
    @Operation(
            operationId = "getProfile",
            summary = "Một hồ sơ công bố (Get a profile)",
            description =
                    "404: không có hoặc chưa được công bố. 410: đã công bố và nay phải gỡ; closedAs là WITHDRAWAL còn nêu tên và lời báo, "
                            + "là REMOVAL không nêu gì về người.")
    @APIResponse(responseCode = "200", description = "Hồ sơ")
    public RestResponse<ProfileView> get(
            @Parameter(description = "Mã hồ sơ, trùng mã điển hình", example = "7f1c1b1e-0000-4000-8000-000000000001")
                    @PathParam("id")
                    UUID id) {
        return Answers.ok(profiles.find(id, now.instant()).orElseThrow(() -> absent(id)));
    }

    /** What has changed since a cursor. */
    @GET
    @Path("changes")
    @Operation(
            operationId = "listProfileChanges",
            summary = "Nguồn cấp thay đổi (List profile changes)",
            description =
                    "Đọc từ đầu rồi đọc tiếp theo next: không sót thay đổi nào, kể cả gỡ bỏ. UPSERT mang hồ sơ như hiện "
                            + "tại; TOMBSTONE: phải gỡ hồ sơ đó, bỏ qua nếu chưa từng lấy. Hỏi lại với If-None-Match để nhận 304.")
    @APIResponse(responseCode = "200", description = "Các thay đổi")
    @APIResponse(responseCode = "304", description = "Không có gì mới so với If-None-Match")
    public RestResponse<ChangePage> changes(
            @Parameter(description = "Con trỏ của mục cuối đã đọc; vắng mặt: từ đầu", example = "R1MAAQAAAAAAAAAB")
                    @QueryParam("after")
                    @Size(max = 40)
                    String after,
            @Parameter(description = "Số mục tối đa, 1 đến 100", example = "50")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(100)
                    int limit,
            UriInfo request) {
        Instant at = now.instant();
        List<ChangeItem> items = feed.after(ChangeFeed.position(after), limit, at);
        String last = items.isEmpty() ? after : items.get(items.size() - 1).cursor();
        String next = request.getRequestUriBuilder()
                .replaceQueryParam("after", last)
                .build()
                .toString();
        return RestResponse.ResponseBuilder.ok(new ChangePage(items, next))
                .tag(new EntityTag(tag(items, after)))
                .build();
    }

    /** Changes with the versions shown, not only with the positions: the same item can later be a tombstone. */
    private static String tag(List<ChangeItem> items, String after) {
        int state = items.stream()
                .map(item -> item.cursor()
                        + item.kind()
                        + (item.profile() == null ? "" : item.profile().version()))
                .toList()
                .hashCode();
        return "c" + (after == null ? "" : after) + "-" + Integer.toHexString(state);
    }

    private ProblemException absent(UUID id) {
        return tombstones
                .find(id)
                .map(ProfileResource::gone)
                .orElseGet(() -> new ProblemException(KitProblem.NOT_FOUND));
    }

    private static ProblemException gone(Tombstone tombstone) {
        ProblemException gone = new ProblemException(ProfileProblem.PROFILE_WITHDRAWN)
                .with("closedAs", tombstone.type())
                .with("withdrawnAt", tombstone.withdrawnAt())
                .with("reason", tombstone.reason());
        if (tombstone.displayName() != null) {
            gone.with("displayName", tombstone.displayName());
        }
        if (tombstone.notice() != null) {
            gone.with("notice", tombstone.notice());
        }
        return gone;
    }
}
