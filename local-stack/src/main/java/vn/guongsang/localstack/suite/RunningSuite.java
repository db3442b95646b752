package vn.guongsang.localstack.suite;

import java.nio.file.Path;
import java.util.Map;
import vn.guongsang.localstack.parts.DataDir;
import vn.guongsang.localstack.parts.LocalIdentity;
import vn.guongsang.localstack.parts.Loopback;

/** The suite that another process runs in a data folder. */
public final class RunningSuite {

    private final Path data;
    private final Ports ports;

    private RunningSuite(Path data) {
        this.data = data;
        this.ports = new Ports(data, Map.of());
    }

    /**
     * Finds it.
     *
     * @throws WrongStartException when none runs there, or it is not ready yet
     */
    public static RunningSuite in(Path data) {
        RunningSuite suite = new RunningSuite(data);
        boolean ready = Preflight.isInUse(data)
                && Suite.NAMES.stream()
                        .allMatch(name -> suite.ports.last(name).isPresent()
                                && Loopback.listens(suite.ports.last(name).getAsInt()));
        if (!ready) {
            throw new WrongStartException(
                    "Không có bộ nào đang chạy trong " + data + "; hãy khởi động trước, hoặc chọn --data khác",
                    "no suite is up in " + data + ", start it first or choose another --data");
        }
        return suite;
    }

    /** Base address of a service, without a slash at the end. */
    public String url(String name) {
        return "http://" + Loopback.HOST + ":" + ports.last(name).orElseThrow();
    }

    /** Who signs its tokens. */
    public LocalIdentity identity() {
        return LocalIdentity.in(DataDir.at(data));
    }
}
