package vn.guongsang.nominations.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** What every format says of who publishes and what newsrooms may do with it. */
@ConfigMapping(prefix = "guongsang.feed")
public interface FeedConfig {

    /** Author of the feed and by-line of its texts. */
    @WithDefault("Ban Thi đua - Khen thưởng, Sở Nội vụ")
    String publisher();

    /** The copyright notice. */
    @WithDefault("© Ban Thi đua - Khen thưởng, Sở Nội vụ")
    String rights();

    /** The terms of use in words. */
    @WithDefault("Được dùng để tuyên truyền; ghi nguồn và tác giả ảnh; gỡ ngay mọi bản sao khi nguồn cấp báo gỡ.")
    String usageTerms();

    /** Where the terms can be read in full. */
    Optional<URI> termsUrl();
}
