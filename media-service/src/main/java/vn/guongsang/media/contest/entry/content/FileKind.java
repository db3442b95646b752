package vn.guongsang.media.contest.entry.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Kind of a file that goes with an entry, and how large it may be. */
@Schema(
        name = "ContestFileKind",
        description = "Loại tệp: PDF, DOCX, JPEG, PNG đến 10 MiB; MP3 đến 100 MiB; MP4 đến 2 GiB")
public enum FileKind {
    PDF(10),
    DOCX(10),
    JPEG(10),
    PNG(10),
    MP3(100),
    MP4(2048);

    private static final long MEBIBYTE = 1_048_576;

    private final int mebibytes;

    FileKind(int mebibytes) {
        this.mebibytes = mebibytes;
    }

    /** The most bytes that such a file may have. */
    public long most() {
        return mebibytes * MEBIBYTE;
    }
}
