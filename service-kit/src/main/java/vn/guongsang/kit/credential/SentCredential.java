package vn.guongsang.kit.credential;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A name that we have given, and a secret, as they were sent. */
public record SentCredential(UUID id, String secret) {

    /** What a 401 says where a name and a secret would do (RFC 7617). */
    public static final String CHALLENGE = "Basic realm=\"guong-sang\", charset=\"UTF-8\"";

    private static final String BASIC = "Basic ";
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}");
    private static final int LONGEST = 500;

    /** How a credential is named to those who use it. */
    public static String nameOf(UUID id) {
        return id.toString().replace("-", "");
    }

    /** Whether the header {@code Authorization} follows RFC 7617. */
    public static boolean isBasic(String header) {
        return header != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length());
    }

    /** The credential of a Basic header; empty when it is none of ours. */
    public static Optional<SentCredential> basic(String header) {
        try {
            byte[] pair =
                    Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
            return read(new String(pair, StandardCharsets.UTF_8), ':');
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** A name and a secret with a sign between them; empty when it is none of ours. */
    public static Optional<SentCredential> read(String pair, char separator) {
        int border = pair.indexOf(separator);
        if (border < 0 || pair.length() > LONGEST) {
            return Optional.empty();
        }
        String name = pair.substring(0, border);
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        UUID id = new UUID(
                new BigInteger(name.substring(0, 16), 16).longValue(),
                new BigInteger(name.substring(16), 16).longValue());
        return Optional.of(new SentCredential(id, pair.substring(border + 1)));
    }
}
