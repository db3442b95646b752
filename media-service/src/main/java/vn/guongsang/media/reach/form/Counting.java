package vn.guongsang.media.reach.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which figures count. */
@Schema(
        name = "ReachCounting",
        description =
                "LATEST: của mỗi bài hoặc kỳ, số đo mới nhất của mỗi nguồn; SUM: cộng mọi số liệu; HIGHEST: của mỗi bài "
                        + "hoặc kỳ, số cao nhất trong các nguồn")
public enum Counting {
    /** Of each item, the newest figure of each source: counters that go on counting. */
    LATEST,
    /** All figures: what is told part by part. */
    SUM,
    /** Of each item, the highest figure of all sources: sources that measure the same. */
    HIGHEST
}
