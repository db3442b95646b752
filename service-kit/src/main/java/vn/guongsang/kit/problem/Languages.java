package vn.guongsang.kit.problem;

import java.util.List;
import java.util.Locale;

/** Chooses between the two languages of the messages: Vietnamese unless the caller prefers English. */
public final class Languages {

    /** The default language. */
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final List<Locale> SPOKEN = List.of(VIETNAMESE, Locale.ENGLISH);

    private Languages() {}

    /** The language for an {@code Accept-Language} header, which may be missing or malformed. */
    public static Locale pick(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return VIETNAMESE;
        }
        try {
            Locale chosen = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return chosen == null ? VIETNAMESE : chosen;
        } catch (IllegalArgumentException malformed) {
            return VIETNAMESE;
        }
    }
}
