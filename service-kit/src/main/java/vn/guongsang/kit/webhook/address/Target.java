package vn.guongsang.kit.webhook.address;

import java.net.InetAddress;

/**
 * A receiver whose address has been checked. Who sends connects to {@code address} and asks no name service again, so that
 * no other answer can come between check and connection.
 *
 * @param host the name, for TLS and the header {@code Host}
 * @param path with the query
 */
public record Target(boolean tls, String host, int port, String path, InetAddress address) {}
