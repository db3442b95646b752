package vn.guongsang.kit.webhook.address;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import vn.guongsang.kit.webhook.config.WebhookConfig;

/** Decides where webhooks may go: asked when an address is registered, and again before each sending. */
@ApplicationScoped
public class TargetGuard {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final int LAST_PORT = 65_535;

    private final WebhookConfig config;
    private final NameService names;

    TargetGuard(WebhookConfig config, NameService names) {
        this.config = config;
        this.names = names;
    }

    /** The receiver at an address. One address of the host that is refused refuses all: nobody can choose among them. */
    public Target check(String url) throws TargetRefusedException {
        URI uri = parse(url);
        boolean tls = "https".equalsIgnoreCase(uri.getScheme());
        refuseIf(!tls && !config.allowLoopback(), TargetRule.URL_NOT_HTTPS);
        String host = uri.getHost().replaceAll("^\\[|]$", "");
        List<InetAddress> addresses = resolve(host);
        if (!config.allowLoopback() || !addresses.stream().allMatch(InetAddress::isLoopbackAddress)) {
            refuseIf(!tls, TargetRule.URL_NOT_HTTPS);
            refuseIf(!config.ports().contains(uri.getPort() < 0 ? HTTPS : uri.getPort()), TargetRule.URL_PORT_REFUSED);
            refuseIf(!addresses.stream().allMatch(PublicAddresses::contain), TargetRule.URL_ADDRESS_REFUSED);
        }
        int usual = tls ? HTTPS : HTTP;
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return new Target(
                tls,
                host,
                uri.getPort() < 0 ? usual : uri.getPort(),
                uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery(),
                addresses.get(0));
    }

    private static URI parse(String url) throws TargetRefusedException {
        try {
            URI uri = new URI(url);
            boolean known = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            refuseIf(
                    !known || uri.getHost() == null || uri.getPort() == 0 || uri.getPort() > LAST_PORT,
                    TargetRule.URL_MALFORMED);
            refuseIf(
                    uri.getRawUserInfo() != null || uri.getRawFragment() != null, TargetRule.URL_WITH_USER_OR_FRAGMENT);
            return uri;
        } catch (URISyntaxException e) {
            throw new TargetRefusedException(TargetRule.URL_MALFORMED);
        }
    }

    private List<InetAddress> resolve(String host) throws TargetRefusedException {
        try {
            List<InetAddress> addresses = names.resolve(host);
            refuseIf(addresses.isEmpty(), TargetRule.URL_HOST_UNKNOWN);
            return addresses;
        } catch (UnknownHostException e) {
            throw new TargetRefusedException(TargetRule.URL_HOST_UNKNOWN);
        }
    }

    private static void refuseIf(boolean broken, TargetRule rule) throws TargetRefusedException {
        if (broken) {
            throw new TargetRefusedException(rule);
        }
    }
}
