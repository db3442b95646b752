package vn.guongsang.kit.page;

import java.util.List;
import java.util.function.Function;

/**
 * The rows of one page and the cursor of the next one.
 *
 * @param items the rows to show, at most the limit of the request
 * @param nextCursor the cursor of the next page, or null on the last one
 */
public record Slice<T>(List<T> items, String nextCursor) {

    /**
     * Cuts the rows that were read with {@link PageRequest#fetchSize()} to the page.
     *
     * @param keys the sort keys of a row as text, in the order of the ORDER BY, ending with a unique one
     */
    public static <T> Slice<T> of(
            List<T> rows, PageRequest request, Listing listing, Function<? super T, List<String>> keys) {
        int limit = request.limit();
        if (rows.size() <= limit) {
            return new Slice<>(List.copyOf(rows), null);
        }
        List<T> shown = List.copyOf(rows.subList(0, limit));
        return new Slice<>(shown, Cursor.write(listing, keys.apply(shown.get(limit - 1))));
    }

    /** Whether another page follows. */
    public boolean hasMore() {
        return nextCursor != null;
    }

    /** The same page with each row turned into what is shown. */
    public <R> Slice<R> map(Function<? super T, ? extends R> view) {
        return new Slice<>(items.stream().<R>map(view).toList(), nextCursor);
    }
}
