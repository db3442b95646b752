package vn.guongsang.kit.table.write;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.common.util.ServerMediaType;

/** How a table is written. */
public enum TableFormat {
    CSV(Tables.CSV, "csv"),
    XLSX(Tables.XLSX, "xlsx");

    /** In the order of {@code @Produces}: the same question put to the same code as the framework does. */
    private static final ServerMediaType OFFERED = new ServerMediaType(
            List.of(MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(Tables.CSV), MediaType.valueOf(Tables.XLSX)),
            "UTF-8",
            false);

    private final MediaType type;
    private final String extension;

    TableFormat(String type, String extension) {
        this.type = MediaType.valueOf(type);
        this.extension = extension;
    }

    /**
     * The table that the caller prefers to JSON, or empty.
     *
     * @param accept the {@code Accept} headers of the request; null when there is none
     */
    public static Optional<TableFormat> wished(List<String> accept) {
        return accept == null
                ? Optional.empty()
                : accept.stream()
                        .map(header -> OFFERED.negotiateProduces(header).getKey())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .flatMap(TableFormat::of);
    }

    static Optional<TableFormat> of(MediaType asked) {
        return Arrays.stream(values())
                .filter(format -> format.type.getType().equals(asked.getType())
                        && format.type.getSubtype().equals(asked.getSubtype()))
                .findFirst();
    }

    String extension() {
        return extension;
    }
}
