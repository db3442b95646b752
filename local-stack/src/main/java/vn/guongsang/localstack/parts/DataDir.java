package vn.guongsang.localstack.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A part's folder: kept between runs when it was given, deleted with the part when it is temporary. */
public final class DataDir {
    private static final int SECRET_BYTES = 24;

    private final Path path;
    private final boolean temporary;

    private DataDir(Path path, boolean temporary) {
        this.path = path;
        this.temporary = temporary;
    }

    /** A folder that survives, made when missing. */
    public static DataDir at(Path path) {
        try {
            return new DataDir(Files.createDirectories(path).toAbsolutePath(), false);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make " + path, e);
        }
    }

    /** A folder that {@link #discard()} deletes. */
    public static DataDir temporary(String purpose) {
        try {
            return new DataDir(Files.createTempDirectory("guongsang-" + purpose + "-"), true);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a temporary folder", e);
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** A random password, made at the first call and read back at later ones; nobody but the owner may read the file. */
    public String secret(String name) {
        return ownerOnly(name, DataDir::randomText);
    }

    /** The file's text, written with owner-only permission when the file is missing. */
    String ownerOnly(String name, Supplier<String> text) {
        Path file = path.resolve(name);
        try {
            if (!Files.exists(file)) {
                createOwnerOnly(file);
                Files.writeString(file, text.get(), StandardOpenOption.TRUNCATE_EXISTING);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep " + file, e);
        }
    }

    private static void createOwnerOnly(Path file) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        if (posix) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private static String randomText() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Deletes a temporary folder; a kept one stays. */
    void discard() {
        if (temporary) {
            delete(path);
        }
    }

    /** Deletes a folder with all that is in it; one that is not there is gone already. */
    static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + path, e);
        }
    }
}
