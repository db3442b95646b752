package vn.guongsang.media.edition.book;

import java.time.LocalDate;
import java.util.List;

/** One place in the order of an edition; it keeps its number whatever becomes of the profile. */
public sealed interface Chapter {

    /** Its number, from 1. */
    int number();

    /** Its line in the table of contents. */
    String title();

    /** The file name and id of its section. */
    default String anchor() {
        return "p-%03d".formatted(number());
    }

    /**
     * A profile.
     *
     * @param title the headline
     * @param recognitions a line for each decision
     */
    record Profile(
            int number,
            String title,
            String name,
            String unit,
            String sector,
            String summary,
            String story,
            List<String> recognitions,
            List<Picture> pictures)
            implements Chapter {

        public Profile {
            recognitions = List.copyOf(recognitions);
            pictures = List.copyOf(pictures);
        }
    }

    /**
     * What stands in the place of a profile that was recalled; it names nobody.
     *
     * @param reason why, in a sentence
     */
    record Recall(int number, String reason, LocalDate on) implements Chapter {

        @Override
        public String title() {
            return "Hồ sơ số " + number + " đã được thu hồi";
        }
    }
}
