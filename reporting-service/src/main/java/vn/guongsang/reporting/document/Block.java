package vn.guongsang.reporting.document;

import java.util.List;
import java.util.stream.IntStream;

/** A part of the text of a document. */
public sealed interface Block permits Block.Heading, Block.Text, Grid, Chart {

    /**
     * A heading with its number in it, such as “I. KẾT QUẢ”.
     *
     * @param level 1 phần, 2 mục, 3 điểm
     */
    record Heading(int level, String text) implements Block {}

    /** A paragraph, with its number in it where it has one. */
    record Text(Style style, String text) implements Block {}

    /** How a paragraph is set. */
    enum Style {
        /** Nội dung: justified, with an indented first line. */
        BODY,
        /** Căn cứ ban hành: in italics. */
        BASIS,
        /** Above a table or below a chart, in the middle. */
        CAPTION
    }

    /** Several bases, each closed by a semicolon, the last by a full stop. */
    static List<Block> bases(List<String> bases) {
        return IntStream.range(0, bases.size())
                .<Block>mapToObj(i -> new Text(Style.BASIS, bases.get(i) + (i < bases.size() - 1 ? ";" : ".")))
                .toList();
    }
}
