package vn.guongsang.kit.webhook.address;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host; by DNS, except in a test. */
@FunctionalInterface
public interface NameService {

    /** All addresses of a name, or the one that a literal stands for. */
    List<InetAddress> resolve(String host) throws UnknownHostException;

    /** That of the machine. */
    @ApplicationScoped
    class OfTheMachine {

        @Produces
        @DefaultBean
        @ApplicationScoped
        NameService names() {
            return host -> List.of(InetAddress.getAllByName(host));
        }
    }
}
