package vn.guongsang.nominations.feed.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.nominations.feed.AtomFeed;
import vn.guongsang.nominations.feed.JsonFeed;

/** The feed of approved profiles as newsroom systems import it; what it shows is public, so no unit narrows it. */
@Path("/v1/feeds")
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
@SecurityScheme(
        securitySchemeName = "feedBasic",
        type = SecuritySchemeType.HTTP,
        scheme = "basic",
        description = "Tên và mật khẩu của bên nhận nguồn cấp (RFC7617), chỉ dùng cho /v1/feeds.")
@SecurityScheme(
        securitySchemeName = "feedToken",
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.QUERY,
        apiKeyName = "token",
        description = "Mã của bên nhận nguồn cấp, chỉ dùng cho /v1/feeds; thu hồi được bất cứ lúc nào.")
@SecurityRequirement(name = "feedBasic")
@SecurityRequirement(name = "feedToken")
@Tag(name = "feeds")
public class FeedResource {

    private static final String READING =
            "Mỗi hồ sơ một mục, mới trước; hồ sơ phải gỡ là một dấu đã gỡ, không kèm tên. next: trang cũ hơn. Lần sau đọc"
                    + " từ liên kết since của trang đầu thì không sót gì, dù vắng bao lâu. Hỏi lại với If-None-Match để"
                    + " nhận 304. Xác thực: Bearer, HTTP Basic hoặc tham số token.";
    private static final String UNCHANGED = "Không có gì mới so với If-None-Match";

    private final FeedAnswers answers;

    FeedResource(FeedAnswers answers) {
        this.answers = answers;
    }

    /** The feed as Atom. */
    @GET
    @Path("profiles.atom")
    @Produces(AtomFeed.MEDIA_TYPE)
    @Operation(
            operationId = "readAtomFeed",
            summary = "Nguồn cấp dạng Atom 1.0 (Read the feed as Atom)",
            description = READING)
    @APIResponse(
            responseCode = "200",
            description = "Atom 1.0 (RFC4287), liên kết trang theo RFC5005, dấu đã gỡ at:deleted-entry theo RFC6721",
            content =
                    @Content(
                            mediaType = AtomFeed.MEDIA_TYPE,
                            schema = @Schema(implementation = FeedSchemas.Atom.class)))
    @APIResponse(responseCode = "304", description = UNCHANGED)
    public RestResponse<String> atom(@Valid @BeanParam FeedParameters asked, UriInfo request, Request call) {
        return answers.of(FeedAnswers.Format.ATOM, asked, request, isRead(call));
    }

    /** The feed as JSON Feed. */
    @GET
    @Path("profiles.json")
    @Produces(JsonFeed.MEDIA_TYPE)
    @Operation(
            operationId = "readJsonFeed",
            summary = "Nguồn cấp dạng JSON Feed 1.1 (Read the feed as JSON Feed)",
            description = READING)
    @APIResponse(
            responseCode = "200",
            description = "JSON Feed 1.1; dấu đã gỡ ở _guongsang.tombstone của mục",
            content =
                    @Content(
                            mediaType = JsonFeed.MEDIA_TYPE,
                            schema = @Schema(implementation = FeedSchemas.JsonFeedDocument.class)))
    @APIResponse(responseCode = "304", description = UNCHANGED)
    public RestResponse<String> jsonFeed(@Valid @BeanParam FeedParameters asked, UriInfo request, Request call) {
        return answers.of(FeedAnswers.Format.JSON_FEED, asked, request, isRead(call));
    }

    /** The feed as ninjs 1.6. */
    @GET
    @Path("profiles-ninjs-1.6.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readNinjs16Feed",
            summary = "Nguồn cấp dạng ninjs 1.6 (Read the feed as ninjs 1.6)",
            description = READING)
    @APIResponse(
            responseCode = "200",
            description = "Các mục ninjs 1.6 (IPTC); pubstatus: usable, withheld, canceled",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FeedSchemas.NinjsPage.class)))
    @APIResponse(responseCode = "304", description = UNCHANGED)
    public RestResponse<String> ninjs16(@Valid @BeanParam FeedParameters asked, UriInfo request, Request call) {
        return answers.of(FeedAnswers.Format.NINJS_1_6, asked, request, isRead(call));
    }

    /** The feed as ninjs 3.1. */
    @GET
    @Path("profiles-ninjs-3.1.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readNinjs31Feed",
            summary = "Nguồn cấp dạng ninjs 3.1 (Read the feed as ninjs 3.1)",
            description = READING)
    @APIResponse(
            responseCode = "200",
            description = "Các mục ninjs 3.1 (IPTC); pubStatus: usable, withheld, canceled",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FeedSchemas.NinjsPage.class)))
    @APIResponse(responseCode = "304", description = UNCHANGED)
    public RestResponse<String> ninjs31(@Valid @BeanParam FeedParameters asked, UriInfo request, Request call) {
        return answers.of(FeedAnswers.Format.NINJS_3_1, asked, request, isRead(call));
    }

    /** HEAD answers with the headers alone, so nothing has been told by it. */
    private static boolean isRead(Request call) {
        return HttpMethod.GET.equals(call.getMethod());
    }
}
