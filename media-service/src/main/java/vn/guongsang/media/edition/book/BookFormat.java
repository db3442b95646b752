package vn.guongsang.media.edition.book;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The files that an edition is read as. */
@Schema(description = "EPUB sách điện tử (EPUB 3); PDF bản trang cố định, có thẻ cấu trúc")
public enum BookFormat {
    EPUB("application/epub+zip"),
    PDF("application/pdf");

    private final String mediaType;

    BookFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The bytes of a book in this format. */
    public byte[] write(Book book) {
        return switch (this) {
            case EPUB -> EpubFile.write(book);
            case PDF -> PdfFile.write(book);
        };
    }
}
