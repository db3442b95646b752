package vn.guongsang.localstack.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import vn.guongsang.localstack.parts.Loopback;

/** Gives each part the port that was asked for, else the one it had last time, else a free one. */
final class Ports {

    private final Path file;
    private final Map<String, Integer> wished;
    private final Properties remembered = new Properties();

    Ports(Path data, Map<String, Integer> wished) {
        this.file = data.resolve("ports.properties");
        this.wished = Map.copyOf(wished);
        if (Files.isReadable(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                remembered.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    int of(String name) {
        int port = choose(name);
        remembered.setProperty(name, String.valueOf(port));
        return port;
    }

    private int choose(String name) {
        if (wished.containsKey(name)) {
            int port = wished.get(name);
            if (Loopback.listens(port)) {
                throw new WrongStartException(
                        "Cổng " + port + " đã có chương trình khác dùng; chọn cổng khác bằng --ports",
                        "port " + port + " is taken, choose another with --ports");
            }
            return port;
        }
        OptionalInt last = last(name);
        return last.isPresent() && !Loopback.listens(last.getAsInt()) ? last.getAsInt() : Loopback.freePort();
    }

    /** The port of the last start. */
    OptionalInt last(String name) {
        String last = remembered.getProperty(name);
        return last == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(last));
    }

    void remember() {
        try (OutputStream out = Files.newOutputStream(file)) {
            remembered.store(out, "ports of the last start");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
