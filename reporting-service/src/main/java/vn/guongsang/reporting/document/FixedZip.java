package vn.guongsang.reporting.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs the parts of an Office file anew, in a fixed order and without the time of the day: the same parts, the same bytes. */
public final class FixedZip {

    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** The list of contents comes first, as readers that stream expect. */
    private static final Comparator<String> ORDER = Comparator.<String, Boolean>comparing(
                    name -> !name.equals("[Content_Types].xml"))
            .thenComparing(Comparator.naturalOrder());

    private FixedZip() {}

    /** The same parts, packed anew. */
    public static byte[] of(byte[] zip) {
        TreeMap<String, byte[]> parts = new TreeMap<>(ORDER);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
            return pack(parts);
        } catch (IOException e) {
            throw new UncheckedIOException("packing in memory", e);
        }
    }

    private static byte[] pack(TreeMap<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String name : parts.keySet()) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(EPOCH);
                out.putNextEntry(entry);
                out.write(parts.get(name));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
