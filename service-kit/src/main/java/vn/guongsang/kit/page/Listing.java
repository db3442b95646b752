package vn.guongsang.kit.page;

/**
 * Names one list and the filter it was asked with, so that a cursor of another list or filter is refused.
 *
 * @param name stable name of the list, for example {@code nominations}
 * @param filter text form of everything that selects or orders the rows, except limit and cursor
 */
public record Listing(String name, String filter) {

    /** A listing whose filter is a record: its text form is stable. */
    public static Listing of(String name, Object filter) {
        return new Listing(name, String.valueOf(filter));
    }
}
