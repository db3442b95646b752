package vn.guongsang.nominations.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.profile.ProfileView;
import vn.guongsang.nominations.recognition.Photo;

class FeedTextTest {

    @Test
    void textIsComposedAndHoldsNothingThatXmlCannotCarry() {
        assertEquals("Điện\nBàn", FeedText.clean("  Đie\u0323\u0302n\r\nBa\u0300n\uFFFF\u0001 "));
    }

    @Test
    void aProfileWithoutAStoryConsistsOfItsSummary() {
        assertEquals("<p>Tóm tắt &amp; đủ</p>", FeedText.html(profile("Tóm tắt & đủ", null)));
        assertEquals("<p>Một</p>\n<p>Hai</p>", FeedText.html(profile("Tóm tắt", "Một\n \n\n Hai \n")));
    }

    @Test
    void aStoredPhotoThatNobodyCanFetchIsLeftOutAndTheFeedStays() {
        ProfileView profile = profile(
                "Tóm tắt",
                null,
                "https://anh.example.vn/[1].jpg",
                "https://anh.example.vn/%zz.jpg",
                "https://anh.example.vn/anh",
                "https://anh.example.vn/a.WebP");

        assertEquals(
                List.of(new FeedPhoto("https://anh.example.vn/a.WebP", "image/webp", "Chú thích", "Ảnh: Mẫu", "Mô tả")),
                FeedPhoto.of(profile));
    }

    private static ProfileView profile(String summary, String story, String... photos) {
        UUID id = UUID.fromString("7f1c1b1e-0000-4000-8000-000000000001");
        return new ProfileView(
                id,
                "Tiêu đề",
                summary,
                story,
                Stream.of(photos)
                        .map(url -> new Photo(url, "Chú thích", "Ảnh: Mẫu", "Mô tả"))
                        .toList(),
                "Tổ Thí Dụ",
                SubjectType.COLLECTIVE,
                "AGRICULTURE",
                id,
                "Xã Thí Dụ",
                List.of(),
                1,
                Instant.EPOCH,
                Instant.EPOCH,
                1,
                "vi",
                1);
    }
}
