package vn.guongsang.system.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import vn.guongsang.system.running.TheSuite;

/** A request whose path goes over the wire as it is written, which no client library would do. */
record RawRequest(String method, String path, String token) {

    private static final int PATIENCE_MILLIS = 15_000;

    /** The answer with its head. */
    String send(String service) {
        URI address = URI.create(TheSuite.suite().service(service).url());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(head(address).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        }
    }

    private String head(URI address) {
        return "%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\nContent-Length: 0\r\n%s\r\n"
                .formatted(
                        method,
                        path,
                        address.getAuthority(),
                        token == null ? "" : "Authorization: Bearer " + token + "\r\n");
    }
}
