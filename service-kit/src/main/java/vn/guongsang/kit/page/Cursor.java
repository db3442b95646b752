package vn.guongsang.kit.page;

import io.quarkus.arc.Arc;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;

/**
 * Writes and reads the opaque position in a list: the sort keys of the last row shown.
 *
 * <p>The check sum ties it to its {@link Listing} and finds damage; it is keyed, so that nobody else can write one, and a list
 * finds in it what it has put there. It gives no right: scope and filter are applied to every page anew.
 */
final class Cursor {

    private static final String VERSION = "2";
    private static final String ALGORITHM = "HmacSHA256";
    private static final char SEPARATOR = '\u001f';
    private static final int CHECK_BYTES = 8;
    private static final int MAX_LENGTH = 2000;

    private Cursor() {}

    static String write(Listing listing, List<String> keys) {
        byte[] body = String.join(String.valueOf(SEPARATOR), keys).getBytes(StandardCharsets.UTF_8);
        byte[] all = ByteBuffer.allocate(CHECK_BYTES + body.length)
                .put(check(listing, body))
                .put(body)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    static List<String> read(Listing listing, String cursor) {
        byte[] all = cursor.length() > MAX_LENGTH ? new byte[0] : decode(cursor);
        if (all.length < CHECK_BYTES) {
            throw bad();
        }
        byte[] body = Arrays.copyOfRange(all, CHECK_BYTES, all.length);
        if (!Arrays.equals(check(listing, body), Arrays.copyOf(all, CHECK_BYTES))) {
            throw bad();
        }
        return List.of(new String(body, StandardCharsets.UTF_8).split(String.valueOf(SEPARATOR), -1));
    }

    private static byte[] decode(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            throw bad().causedBy(notBase64);
        }
    }

    private static byte[] check(Listing listing, byte[] body) {
        try {
            Mac seal = Mac.getInstance(ALGORITHM);
            seal.init(new SecretKeySpec(
                    Arc.container().instance(CursorKey.class).get().bytes(), ALGORITHM));
            for (String part : List.of(VERSION, listing.name(), listing.filter())) {
                seal.update(part.getBytes(StandardCharsets.UTF_8));
                seal.update((byte) SEPARATOR);
            }
            return Arrays.copyOf(seal.doFinal(body), CHECK_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HMAC with SHA-256", impossible);
        }
    }

    private static ProblemException bad() {
        return new ProblemException(KitProblem.BAD_CURSOR).atParameter("cursor", "cursor-foreign");
    }
}
