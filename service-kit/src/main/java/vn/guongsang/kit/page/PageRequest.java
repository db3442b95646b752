package vn.guongsang.kit.page;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.TableFormat;
import vn.guongsang.kit.table.write.Tables;

/** The page that the caller asks for; use it as {@code @BeanParam}. */
public class PageRequest {

    /** The most rows that one page of JSON can have; a table has up to {@value Tables#MAX_ROWS}. */
    public static final int MAX_LIMIT = 100;

    private static final int DEFAULT_LIMIT = 20;

    @QueryParam("limit")
    @Parameter(
            description = "Số dòng tối đa của một trang, từ 1 đến 100, mặc định 20. Với bảng CSV hoặc XLSX: từ 1 đến"
                    + " 10.000, mặc định 10.000.",
            example = "20",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000"))
    Integer limit;

    @QueryParam("cursor")
    @Parameter(
            description =
                    "Con trỏ của trang kế tiếp, lấy nguyên văn từ liên kết next; bỏ trống để đọc trang đầu. Chỉ đọc"
                            + " tiếp được, không đọc lùi.",
            example = "q1vJmZ0e2nE",
            schema = @Schema(type = SchemaType.STRING, maxLength = 2000))
    String cursor;

    @Context
    HttpHeaders headers;

    /** For the REST layer. */
    public PageRequest() {}

    /** A request made by code instead of HTTP. */
    public static PageRequest of(int limit, String cursor) {
        PageRequest request = new PageRequest();
        request.limit = limit;
        request.cursor = cursor;
        return request;
    }

    /**
     * The number of rows to show.
     *
     * @throws ProblemException 400 when it is not within 1 and what the format of the answer allows
     */
    public int limit() {
        boolean table = headers != null
                && TableFormat.wished(headers.getRequestHeader(HttpHeaders.ACCEPT))
                        .isPresent();
        int most = table ? Tables.MAX_ROWS : MAX_LIMIT;
        if (limit == null) {
            return table ? Tables.MAX_ROWS : DEFAULT_LIMIT;
        }
        if (limit < 1 || limit > most) {
            throw new ProblemException(KitProblem.BAD_PARAMETER, "limit").atParameter("limit", "limit-range", 1, most);
        }
        return limit;
    }

    /** The number of rows to read: one more than shown tells whether another page follows. */
    public int fetchSize() {
        return limit() + 1;
    }

    /**
     * The sort keys after which the page starts, or empty for the first page.
     *
     * @throws ProblemException 400 when the cursor is damaged or belongs to another list or filter
     */
    public Optional<List<String>> after(Listing listing) {
        return cursor == null || cursor.isEmpty() ? Optional.empty() : Optional.of(Cursor.read(listing, cursor));
    }
}
