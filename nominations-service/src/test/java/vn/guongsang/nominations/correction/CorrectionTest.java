package vn.guongsang.nominations.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.guongsang.nominations.recognition.NewProfile;
import vn.guongsang.nominations.recognition.Photo;

class CorrectionTest {

    private static final List<Photo> PHOTOS =
            List.of(new Photo("https://anh.example.vn/rau.jpg", "Thu hoạch", "Ảnh: Mẫu", "Ba người hái rau"));
    private static final NewProfile BEFORE = new NewProfile("Tiêu đề", "Tóm tắt", null, PHOTOS);

    @Test
    void aCorrectionNamesTheFieldsThatItTouchesAsTheyWereHeldBeforeAndAfter() {
        assertEquals(
                new Correction(
                        CorrectionType.CORRECTION,
                        "Sai số",
                        "Đính chính",
                        List.of("headline", "photos"),
                        List.of("headline", "story")),
                corrected(new NewProfile("Tiêu đề mới", "Tóm tắt", "Câu chuyện", List.of())));
    }

    @Test
    void whatIsLeftAsItWasIsNotNamed() {
        Correction nothing = corrected(new NewProfile("Tiêu đề", "Tóm tắt", null, List.copyOf(PHOTOS)));
        assertEquals(List.of(List.of(), List.of()), List.of(nothing.fieldsBefore(), nothing.fieldsAfter()));
    }

    @Test
    void aTombstoneTakesTheWholeProfileAndARestorationBringsItBack() {
        assertEquals(
                new Correction(CorrectionType.REMOVAL, "Yêu cầu", "Đã gỡ", List.of("profile"), List.of()),
                Correction.closing(CorrectionType.REMOVAL, "Yêu cầu", "Đã gỡ"));
        assertEquals(
                new Correction(CorrectionType.RESTORATION, "Đã xác minh", null, List.of(), List.of("profile")),
                Correction.restoration("Đã xác minh", null));
    }

    private static Correction corrected(NewProfile after) {
        return Correction.of(CorrectionType.CORRECTION, "Sai số", "Đính chính", BEFORE, after);
    }
}
