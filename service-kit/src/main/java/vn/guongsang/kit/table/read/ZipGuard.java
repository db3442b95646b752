package vn.guongsang.kit.table.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.guongsang.kit.problem.ProblemException;

/**
 * Unpacks every part of an XLSX file once, in pieces, before anything interprets it. It reads the archive with the same
 * library as the spreadsheet reader after it, so that both see the same parts.
 */
final class ZipGuard {

    private static final int MOST_PARTS = 1000;
    private static final int PIECE = 65_536;
    private static final String DOCUMENT_TYPE = "<!DOCTYPE";

    private ZipGuard() {}

    static void check(byte[] bytes, TableLimits limits) {
        try (ZipFile archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            long left = limits.unpacked();
            int parts = 0;
            for (ZipArchiveEntry entry : Collections.list(archive.getEntries())) {
                parts++;
                require(parts <= MOST_PARTS && staysInside(entry.getName()));
                try (InputStream part = archive.getInputStream(entry)) {
                    left = unpack(part, isXml(entry.getName()), left);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new ProblemException(TableProblem.TABLE_UNREADABLE).causedBy(broken);
        }
    }

    /** Returns how many bytes may still follow. */
    private static long unpack(InputStream part, boolean isXml, long left) throws IOException {
        byte[] piece = new byte[PIECE];
        long rest = left;
        String end = "";
        for (int read = part.read(piece); read >= 0; read = part.read(piece)) {
            rest -= read;
            require(rest >= 0);
            String text = end + new String(piece, 0, read, StandardCharsets.ISO_8859_1);
            require(!text.contains(DOCUMENT_TYPE) && !(isXml && text.indexOf('\0') >= 0));
            end = text.substring(Math.max(0, text.length() - DOCUMENT_TYPE.length()));
        }
        return rest;
    }

    /** In UTF-16 a document type would not be seen. */
    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private static boolean staysInside(String name) {
        return !name.startsWith("/") && !name.contains("..") && !name.contains("\\") && !name.contains(":");
    }

    private static void require(boolean safe) {
        if (!safe) {
            throw new ProblemException(TableProblem.TABLE_UNSAFE);
        }
    }
}
