package vn.guongsang.reporting.consolidation.paper;

import java.util.List;
import vn.guongsang.reporting.consolidation.snapshot.Snapshot.Told;
import vn.guongsang.reporting.document.Block;
import vn.guongsang.reporting.report.template.NarrativePart;

/** What the units say in words, part by part. */
final class Opinions {

    private Opinions() {}

    static void add(List<Block> body, List<Told> narratives) {
        int number = 0;
        for (NarrativePart part : NarrativePart.values()) {
            List<Told> told =
                    narratives.stream().filter(one -> one.part() == part).toList();
            if (!told.isEmpty()) {
                number++;
                body.add(new Block.Heading(2, number + ". " + heading(part)));
                told.forEach(one -> body.add(new Block.Text(
                        Block.Style.BODY, one.name() + ": " + one.text().strip())));
            }
        }
        if (number == 0) {
            body.add(new Block.Text(Block.Style.BODY, "Không có."));
        }
    }

    private static String heading(NarrativePart part) {
        return switch (part) {
            case RESULTS -> "Kết quả";
            case GOOD_MODELS -> "Mô hình hay, cách làm tốt";
            case DIFFICULTIES -> "Khó khăn, vướng mắc";
            case PROPOSALS -> "Đề xuất, kiến nghị";
        };
    }
}
