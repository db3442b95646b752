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

    private static final long NEEDED_BYTES = 500L * 1024 * 1024;

    private Preflight() {}

    /**
     * Checks Java, the packaged services, the data folder and the disk.
     *
     * @return the lock on the data folder, to be held as long as the suite runs
     * @throws WrongStartException with one sentence that says what to do
     */
    public static FileLock check(Path data) {
        if (Runtime.version().feature() < 17) {
            throw new WrongStartException(
                    "Cần JDK 17 trở lên; đặt JAVA_HOME", "JDK 17 or newer is needed, set JAVA_HOME");
        }
        for (String name : Suite.NAMES) {
            Path jar = ProjectFiles.root().resolve(name + "-service/target/quarkus-app/quarkus-run.jar");
            if (!Files.isRegularFile(jar)) {
                throw new WrongStartException(
                        "Chưa có " + name + "-service; hãy chạy mvn -DskipTests package",
                        name + "-service is not built, run mvn -DskipTests package");
            }
        }
        return lock(data);
    }

    private static FileLock lock(Path data) {
        try {
            Files.createDirectories(data);
            if (Files.getFileStore(data).getUsableSpace() < NEEDED_BYTES) {
                throw new WrongStartException(
                        "Ổ đĩa còn dưới 500 MB; giải phóng chỗ hoặc chọn --data khác",
                        "less than 500 MB of disk are left, free some or choose another --data");
            }
            FileChannel channel =
                    FileChannel.open(data.resolve("suite.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
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

    private static WrongStartException inUse(Path data) {
        return new WrongStartException(
                "Thư mục " + data + " đang được một bộ khác dùng; dừng bộ đó hoặc chọn --data khác",
                data + " is used by another running suite, stop it or choose another --data");
    }
}
