package vn.guongsang.localstack.demo.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Map;

/** Documents, as the API takes them. */
public final class Papers {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String SIGNER = "Người có thẩm quyền (minh họa)";

    private Papers() {}

    /** Today, where the province lies. */
    public static LocalDate today() {
        return LocalDate.now(VIETNAM);
    }

    /** A decision of a day. */
    public static Map<String, Object> decision(String number, String date) {
        return Map.of("number", number, "date", date, "signer", SIGNER);
    }

    /** An answer or a resolution of a day. */
    public static Map<String, Object> letter(String number, String date, String text) {
        return Map.of("number", number, "date", date, "text", text);
    }

    /** A reason. */
    public static Map<String, Object> reason(String reason) {
        return Map.of("reason", reason);
    }

    /** Checksum of an invented file, in words. */
    public static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
