package vn.guongsang.nominations.codelist.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.time.Now;
import vn.guongsang.nominations.codelist.CodeLists;

/** Code lists. */
@Path("/v1")
@Authenticated
@Tag(name = "code-lists")
public class CodeListResource {

    private static final String AS_OF = "Ngày cần xem; mặc định hôm nay";

    private final CodeLists lists;
    private final Now now;

    CodeListResource(CodeLists lists, Now now) {
        this.lists = lists;
        this.now = now;
    }

    /** The 14 sectors. */
    @GET
    @Path("sectors")
    @Operation(
            operationId = "listSectors",
            summary = "Danh mục lĩnh vực (List sectors)",
            description = "14 lĩnh vực của Kế hoạch, mục IV.2.c, theo thứ tự.")
    @APIResponse(responseCode = "200", description = "Danh mục")
    public CodeListPage sectors(
            @Parameter(description = AS_OF, example = "2024-06-30") @QueryParam("asOf") LocalDate asOf,
            HttpHeaders headers) {
        return new CodeListPage(lists.sectors(day(asOf), language(headers)));
    }

    /** The four general criteria. */
    @GET
    @Path("general-criteria")
    @Operation(
            operationId = "listGeneralCriteria",
            summary = "Tiêu chuẩn chung (List general criteria)",
            description = "Bốn tiêu chuẩn chung của Kế hoạch, mục IV.2.b; mọi hồ sơ phải thuyết minh đủ.")
    @APIResponse(responseCode = "200", description = "Danh mục")
    public CodeListPage generalCriteria(
            @Parameter(description = AS_OF, example = "2024-06-30") @QueryParam("asOf") LocalDate asOf,
            HttpHeaders headers) {
        return new CodeListPage(lists.generalCriteria(day(asOf), language(headers)));
    }

    /** Who may decide. */
    @GET
    @Path("authorities")
    @Operation(
            operationId = "listAuthorities",
            summary = "Bảng thẩm quyền (List authorities)",
            description = "Ai được quyết định công nhận ở từng cấp tại ngày asOf. Cấp huyện kết thúc ngày 30/6/2025.")
    @APIResponse(responseCode = "200", description = "Bảng thẩm quyền")
    public AuthorityPage authorities(
            @Parameter(description = AS_OF, example = "2024-06-30") @QueryParam("asOf") LocalDate asOf) {
        return new AuthorityPage(lists.authorities(day(asOf)));
    }

    private LocalDate day(LocalDate asOf) {
        return asOf == null ? now.today() : asOf;
    }

    private static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .filter(locale -> "en".equals(locale.getLanguage()) || "vi".equals(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.forLanguageTag("vi"));
    }
}
