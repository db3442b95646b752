package vn.guongsang.kit.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Normal forms of Vietnamese text. */
public final class VietnameseText {

    private VietnameseText() {}

    /** Canonical composition (NFC, TCVN 6909): the only form that is stored. */
    public static String nfc(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * Key for accent-free search: lower case, without tone and vowel marks, đ as d, y as i (Lý = Lí), one space between
     * words. Tone placement (Thủy, Thuỷ) does not matter because marks are dropped.
     */
    public static String searchKey(String text) {
        String bare = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('y', 'i');
        return bare.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** {@link #searchKey} with its words in alphabetical order: equal for the same words in another order. */
    public static String orderFreeKey(String text) {
        return Arrays.stream(searchKey(text).split(" ")).sorted().collect(Collectors.joining(" "));
    }

    /**
     * Whether text holds a character that has no place in a stored value: a control character other than tab and line
     * break, or one that overrides the direction of writing.
     */
    public static boolean hasForbiddenCharacter(String text) {
        return text.codePoints().anyMatch(VietnameseText::isForbidden);
    }

    private static boolean isForbidden(int c) {
        boolean control = Character.getType(c) == Character.CONTROL && c != '\n' && c != '\r' && c != '\t';
        boolean direction = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F;
        return control || direction || c == 0xFEFF || Character.getType(c) == Character.SURROGATE;
    }
}
