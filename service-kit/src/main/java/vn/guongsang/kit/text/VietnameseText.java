package vn.guongsang.kit.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Normal forms of Vietnamese text. */
public final class VietnameseText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern LONE_Y = Pattern.compile("\\b((?:qu|[bcdghklmnpqrstvx])*)y\\b");

    /** A tone mark (grave, acute, tilde, hook, dot below) and the rest of its word. */
    private static final Pattern TONE = Pattern.compile("([\u0300\u0301\u0303\u0309\u0323])([\\p{L}\\p{M}]*)");

    private VietnameseText() {}

    /** Canonical composition (NFC, TCVN 6909): the only form that is stored. */
    public static String nfc(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * Key for accent-free search: lower case, without tone and vowel marks, đ as d, one space between words. A y that is
     * the only vowel of its word is an i (Lý = Lí, Quý = Quí); elsewhere the two are different sounds (Thúy, Thúi). Where
     * a tone mark stands (Thủy, Thuỷ) does not matter, because marks are dropped.
     */
    public static String searchKey(String text) {
        String bare = MARKS.matcher(decomposed(text)).replaceAll("").replace('đ', 'd');
        return LONE_Y.matcher(words(bare)).replaceAll("$1i");
    }

    /**
     * Key for search that minds accents: the letters, vowel marks and tones as they are written, whatever the letter
     * case, the Unicode form, and the letter that a tone mark is put on (Thủy = Thuỷ, hòa = hoà).
     */
    public static String spelling(String text) {
        return nfc(words(TONE.matcher(decomposed(text)).replaceAll("$2$1")));
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    }

    private static String words(String text) {
        return BETWEEN_WORDS.matcher(text).replaceAll(" ").strip();
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
