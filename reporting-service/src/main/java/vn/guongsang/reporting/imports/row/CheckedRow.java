package vn.guongsang.reporting.imports.row;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A row and what was found of it; only figures that are not there yet as they are. */
public record CheckedRow(SentRow sent, RowOutcome outcome, UUID unitId, List<Figure> figures, List<RowFault> faults) {

    /** One line that changes when anything of the outcome changes. */
    public String digest() {
        return sent.number() + "|" + outcome + "|" + unitId + "|"
                + figures.stream()
                        .map(figure -> figure.key().code() + figure.key().source()
                                + figure.key().measure() + "=" + figure.value().toPlainString())
                        .collect(Collectors.joining(","));
    }
}
