package vn.guongsang.media.edition.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Styles and fonts that go into every book; Be Vietnam Pro, SIL Open Font License 1.1 (edition/OFL.txt). */
enum Material {
    REGULAR("BeVietnamPro-Regular.ttf"),
    ITALIC("BeVietnamPro-Italic.ttf"),
    SEMI_BOLD("BeVietnamPro-SemiBold.ttf"),
    LICENCE("OFL.txt"),
    STYLE("book.css"),
    EPUB_STYLE("epub.css"),
    PDF_STYLE("pdf.css");

    private final String file;

    Material(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    boolean isFont() {
        return file.endsWith(".ttf");
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        try (InputStream in = Material.class.getResourceAsStream("/edition/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
