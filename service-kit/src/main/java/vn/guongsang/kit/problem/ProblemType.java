package vn.guongsang.kit.problem;

import java.util.Locale;

/**
 * One kind of refusal that the API can answer with; each feature lists its own in one enum.
 *
 * <p>The texts stand in the {@link #bundle()} under {@code <code>.title}, {@code <code>.detail} and {@code <code>.advice},
 * in Vietnamese (the base file) and in English (the {@code _en} file). A detail is a {@link java.text.MessageFormat}.
 */
public interface ProblemType {

    /** The enum constant, for example {@code ILLEGAL_TRANSITION}. */
    String name();

    /** The HTTP status, 400 to 599. */
    int status();

    /** The stable ASCII code that clients may branch on, for example {@code illegal-transition}; it is never translated. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Base name of the resource bundle that holds the texts. */
    default String bundle() {
        return "messages.problems";
    }
}
