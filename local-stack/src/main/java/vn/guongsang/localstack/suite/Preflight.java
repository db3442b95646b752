package vn.guongsang.localstack.suite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import vn.guongsang.localstack.parts.ProjectFiles;

/** Finds out before anything is started whether the suite can run here. */
public final class Preflight {

    private static final String LOCK = "suite.lock";
    private static final long NEEDED_BYTES = 1024L * 1024 * 1024;

    private Preflight() {}

    /**
     * Checks the packaged services, the data folder and the disk.
     *
     * @return the lock on the data folder, to be held as long as the suite runs
     * @throws WrongStartException with one sentence that says what to do
     */
    public static FileLock check(Path data) {
        for (String name : Suite.NAMES) {
            Path jar = ProjectFiles.root().resolve(name + "-service/target/quarkus-app/quarkus-run.jar");
            if (!Files.isRegularFile(jar)) {
                throw new WrongStartException(
                        "Chưa có " + name + "-service; hãy chạy mvn -DskipTests package ở " + ProjectFiles.root(),
                        name + "-service is not built, run mvn -DskipTests package in " + ProjectFiles.root());
            }
        }
        return lock(data);
    }

    private static FileLock lock(Path data) {
        try {
            Files.createDirectories(data);
            requireSpace(data, Files.getFileStore(data).getUsableSpace());
            requireWritable(data);
            FileChannel channel =
                    FileChannel.open(data.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
            throw inUse(data);
        } catch (OverlappingFileLockException e) {
            throw inUse(data);
        } catch (IOException e) {
            throw new WrongStartException(
                    "Không ghi được vào " + data + "; chọn --data khác",
                    data + " cannot be written, choose another --data");
        }
    }

    static void requireSpace(Path data, long usableBytes) {
        if (usableBytes < NEEDED_BYTES) {
            throw new WrongStartException(
                    "Ổ đĩa của " + data + " còn dưới 1 GB; giải phóng chỗ hoặc chọn --data khác",
                    "the disk of " + data + " has less than 1 GB left, free some or choose another --data");
        }
    }

    /** The lock file may be writable in a folder that is not. */
    private static void requireWritable(Path data) throws IOException {
        Files.delete(Files.createTempFile(data, "writable", null));
    }

    /** Whether a suite of another process runs in the folder. */
    static boolean isInUse(Path data) {
        Path file = data.resolve(LOCK);
        if (!Files.isWritable(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static WrongStartException inUse(Path data) {
        return new WrongStartException(
                "Thư mục " + data + " đang được một bộ khác dùng; dừng bộ đó hoặc chọn --data khác",
                data + " is used by another running suite, stop it or choose another --data");
    }
}
