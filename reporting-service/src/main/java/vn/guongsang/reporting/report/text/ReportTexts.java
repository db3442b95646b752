package vn.guongsang.reporting.report.text;

import java.util.Locale;
import java.util.ResourceBundle;

/** Finds texts in the bundle {@code messages.reports}. */
public final class ReportTexts {

    private static final ResourceBundle.Control NO_JVM_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ReportTexts() {}

    /** The text of a constant of a list, such as {@code indicator}, in its part, such as {@code name}. */
    public static Bilingual of(String list, Enum<?> constant, String part) {
        String key = list + "." + constant.name() + "." + part;
        return new Bilingual(
                bundle(Locale.ROOT).getString(key), bundle(Locale.ENGLISH).getString(key));
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "messages.reports", language, Thread.currentThread().getContextClassLoader(), NO_JVM_LANGUAGE);
    }
}
