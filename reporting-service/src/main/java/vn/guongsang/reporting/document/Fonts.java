package vn.guongsang.reporting.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Liberation Serif, whose letters are as wide as those of Times New Roman, in its four forms; licence OFL 1.1, beside the files.
 */
public enum Fonts {
    REGULAR("Regular"),
    BOLD("Bold"),
    ITALIC("Italic"),
    BOLD_ITALIC("BoldItalic");

    /** The name of the family. */
    public static final String FAMILY = "Liberation Serif";

    /** The name that the decree asks for; what has no such font takes ours instead, line for line the same. */
    public static final String ASKED_FOR = "Times New Roman";

    private final String form;

    Fonts(String form) {
        this.form = form;
    }

    /** The TrueType file. */
    public byte[] bytes() {
        try (InputStream in = Fonts.class.getResourceAsStream("/document/fonts/LiberationSerif-" + form + ".ttf")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(form, e);
        }
    }
}
