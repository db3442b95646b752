package vn.guongsang.kit.problem;

import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** Finds the texts of a problem in the caller's language. */
public final class ProblemTexts {

    private static final String KIT = "messages.kit";
    private static final Object[] ANY = {"…", "…", "…", "…", "…", "…"};
    private static final ResourceBundle.Control NO_JVM_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ProblemTexts() {}

    /** The short name of the type. */
    public static String title(ProblemType type, Locale language) {
        return find(type.bundle(), type.code() + ".title", language).orElse(type.code());
    }

    /** What happened this time. */
    public static String detail(ProblemType type, Locale language, Object... arguments) {
        return ruleDetail(type, type.code(), language, arguments);
    }

    /** What one broken rule of this type says; looked for in the bundle of the type, then in that of the kit. */
    public static String ruleDetail(ProblemType type, String rule, Locale language, Object... arguments) {
        String key = rule + ".detail";
        return find(type.bundle(), key, language)
                .or(() -> find(KIT, key, language))
                .map(pattern -> new MessageFormat(pattern, language).format(arguments))
                .orElse(rule);
    }

    /** What the type means in general: its detail with the particulars left open. */
    public static String explanation(ProblemType type, Locale language) {
        return find(type.bundle(), type.code() + ".detail", language)
                .map(pattern -> leftOpen(new MessageFormat(pattern, language)))
                .orElse(type.code());
    }

    /** A number or a date that is left open is no number. */
    private static String leftOpen(MessageFormat message) {
        message.setFormats(new Format[message.getFormats().length]);
        return message.format(ANY);
    }

    /** What the caller should do: the type's own advice, or the general one for its status. */
    public static String advice(ProblemType type, Locale language) {
        return find(type.bundle(), type.code() + ".advice", language)
                .or(() -> find(KIT, "advice." + type.status(), language))
                .or(() -> find(KIT, "advice", language))
                .orElse("");
    }

    /** Whether title and detail are there in the given language. */
    public static boolean complete(ProblemType type, Locale language) {
        return find(type.bundle(), type.code() + ".title", language).isPresent()
                && find(type.bundle(), type.code() + ".detail", language).isPresent();
    }

    private static Optional<String> find(String bundle, String key, Locale language) {
        try {
            ClassLoader classes = Thread.currentThread().getContextClassLoader();
            return Optional.of(ResourceBundle.getBundle(bundle, language, classes, NO_JVM_LANGUAGE)
                    .getString(key));
        } catch (MissingResourceException absent) {
            return Optional.empty();
        }
    }
}
