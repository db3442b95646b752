package vn.guongsang.nominations.feed.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The documents of the standards as our own document speaks of them: what is inside, the standards say. */
final class FeedSchemas {

    private FeedSchemas() {}

    /** Atom. */
    @Schema(
            name = "AtomFeed",
            type = SchemaType.STRING,
            maxLength = 20_000_000,
            description = "Tài liệu XML theo RFC4287.",
            examples = "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='vi'/>")
    interface Atom {}

    /** JSON Feed. */
    @Schema(name = "JsonFeed", description = "Tài liệu theo JSON Feed 1.1.")
    record JsonFeedDocument(
            @NotNull
                    @Schema(
                            description = "Phiên bản của JSON Feed",
                            examples = "https://jsonfeed.org/version/1.1",
                            maxLength = 100)
                    String version,
            @NotNull @Schema(description = "Tên nguồn cấp", examples = "Gương điển hình tiên tiến", maxLength = 200)
                    String title,
            @NotNull @Schema(description = "Điều kiện sử dụng", examples = "Ghi nguồn khi sử dụng.", maxLength = 2000)
                    String description,
            @NotNull
                    @JsonProperty("feed_url")
                    @Schema(
                            description = "Địa chỉ của trang này, không kèm mã",
                            examples = "https://api.example.vn/v1/feeds/profiles.json",
                            maxLength = 4000)
                    String feedUrl,
            @JsonProperty("next_url")
                    @Schema(
                            description = "Liên kết trang cũ hơn; vắng mặt ở trang cuối",
                            examples = "https://api.example.vn/v1/feeds/profiles.json?before=abc",
                            maxLength = 4000)
                    String nextUrl,
            @NotNull @Schema(description = "Nơi công bố", maxItems = 1) List<Map<String, Object>> authors,
            @NotNull @Schema(description = "Ngôn ngữ", examples = "vi", maxLength = 5) String language,
            @NotNull @JsonProperty("_guongsang") FeedExtension own,
            @NotNull @Schema(description = "Các mục theo JSON Feed 1.1, mới trước", maxItems = 100)
                    List<Map<String, Object>> items) {}

    /** What we add to JSON Feed. */
    @Schema(name = "JsonFeedExtension", description = "Phần mở rộng của nguồn cấp trong JSON Feed.")
    record FeedExtension(
            @NotNull @Schema(description = "Bản quyền", examples = "© Ban Thi đua - Khen thưởng", maxLength = 500)
                    String rights,
            @NotNull
                    @JsonProperty("usage_terms")
                    @Schema(description = "Điều kiện sử dụng", examples = "Ghi nguồn khi sử dụng.", maxLength = 2000)
                    String usageTerms,
            @JsonProperty("terms_url")
                    @Schema(
                            description = "Điều kiện sử dụng đầy đủ",
                            examples = "https://api.example.vn/dieu-kien",
                            maxLength = 500)
                    String termsUrl,
            @JsonProperty("since_url")
                    @Schema(
                            description = "Liên kết để lần sau đọc những gì mới hơn; chỉ ở trang đầu",
                            examples = "https://api.example.vn/v1/feeds/profiles.json?after=abc",
                            maxLength = 4000)
                    String sinceUrl) {}

    /** A page of ninjs. */
    @Schema(name = "NinjsPage", description = "Một trang mục ninjs.")
    record NinjsPage(
            @NotNull @Schema(description = "Các mục theo lược đồ ninjs của IPTC, mới trước", maxItems = 100)
                    List<Map<String, Object>> items,
            @Schema(
                            description = "Liên kết trang cũ hơn; vắng mặt ở trang cuối",
                            examples = "https://api.example.vn/v1/feeds/profiles-ninjs-3.1.json?before=abc",
                            maxLength = 4000)
                    String next,
            @Schema(
                            description = "Liên kết để lần sau đọc những gì mới hơn; chỉ ở trang đầu",
                            examples = "https://api.example.vn/v1/feeds/profiles-ninjs-3.1.json?after=abc",
                            maxLength = 4000)
                    String since) {}
}
