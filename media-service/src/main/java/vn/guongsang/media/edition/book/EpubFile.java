package vn.guongsang.media.edition.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a book as EPUB 3.3 (EPUB Open Container Format): the media type first and not compressed, every entry with the
 * same date.
 */
final class EpubFile {

    private static final String FOLDER = "EPUB/";
    private static final LocalDateTime ENTRY_DATE = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final String CONTAINER =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
            <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """;

    private EpubFile() {}

    static byte[] write(Book book) {
        List<Section> front = Section.front(book);
        List<Section> chapters = Section.chapters(book, name -> "photos/" + name);
        List<Section> pages = new ArrayList<>(front);
        pages.addAll(chapters);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            stored(zip, "mimetype", BookFormat.EPUB.mediaType());
            add(zip, "META-INF/container.xml", CONTAINER);
            add(zip, FOLDER + "package.opf", EpubPackage.document(book, front, chapters));
            add(zip, FOLDER + "nav.xhtml", EpubPackage.navigation(front, chapters));
            for (Section page : pages) {
                add(zip, FOLDER + page.id() + ".xhtml", EpubPackage.page(page));
            }
            add(zip, FOLDER + "book.css", Material.EPUB_STYLE.text() + Material.STYLE.text());
            for (Material material : Material.values()) {
                if (material.isFont()) {
                    add(zip, FOLDER + "fonts/" + material.file(), material.bytes());
                }
            }
            add(zip, FOLDER + "fonts/" + Material.LICENCE.file(), Material.LICENCE.bytes());
            addPictures(zip, book);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    private static void addPictures(ZipOutputStream zip, Book book) throws IOException {
        for (Chapter chapter : book.chapters()) {
            if (chapter instanceof Chapter.Profile profile) {
                for (int i = 0; i < profile.pictures().size(); i++) {
                    add(
                            zip,
                            FOLDER + "photos/" + Section.pictureName(chapter, i),
                            profile.pictures().get(i).jpeg());
                }
            }
        }
    }

    private static void stored(ZipOutputStream zip, String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        ZipEntry entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        add(zip, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_DATE);
        return entry;
    }
}
