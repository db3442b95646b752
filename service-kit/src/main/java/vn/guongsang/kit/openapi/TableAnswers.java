package vn.guongsang.kit.openapi;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import vn.guongsang.kit.table.write.Tables;

/** Documents the lists that also answer as tables: the framework repeats the schema of the JSON for every format. */
final class TableAnswers {

    /** What is answered in other forms too is a file, one of which happens to be a table. */
    private static final Set<String> TABLES = Set.of("application/json", Tables.CSV, Tables.XLSX);

    private static final int LONGEST = 100_000_000;
    private static final int LONGEST_HEADER = 4_000;

    private TableAnswers() {}

    static void complete(Operation operation) {
        APIResponse ok = operation.getResponses().getAPIResponse("200");
        Content content = ok == null ? null : ok.getContent();
        if (content == null || !isTable(content)) {
            return;
        }
        content.addMediaType(
                Tables.CSV,
                table(
                                text(LONGEST)
                                        .description(
                                                "Bảng CSV (RFC4180, UTF-8 có BOM, CRLF): dòng đầu là tên cột, theo đường"
                                                        + " dẫn trong JSON (ví dụ subject.name); danh sách nối bằng \"; \". Ô bắt đầu"
                                                        + " như công thức có dấu ' đứng trước. Cùng bộ lọc, thứ tự và phạm vi như JSON."))
                        .example("id,status\r\n7f1c1b1e-0000-4000-8000-000000000001,DRAFT\r\n"));
        content.addMediaType(
                Tables.XLSX,
                table(text(LONGEST)
                        .format("binary")
                        .description("Bảng Excel: cùng cột như CSV, ô có kiểu, dòng tiêu đề cố định và có bộ lọc.")));
        ok.addHeader(
                "Link",
                header(
                        "Trang kế tiếp (RFC8288); vắng mặt ở trang cuối.",
                        "<https://api.example.vn/v1/nominations?cursor=abc>; rel=\"next\""));
        ok.addHeader(
                "Content-Disposition",
                header("Tên tệp; chỉ có khi là bảng.", "attachment; filename=\"nominations-2026-01-31.csv\""));
    }

    private static boolean isTable(Content content) {
        return content.hasMediaType(Tables.CSV)
                && TABLES.containsAll(content.getMediaTypes().keySet());
    }

    private static MediaType table(Schema schema) {
        return OASFactory.createMediaType().schema(schema);
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(text(LONGEST_HEADER))
                .example(example);
    }

    private static Schema text(int length) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).maxLength(length);
    }
}
