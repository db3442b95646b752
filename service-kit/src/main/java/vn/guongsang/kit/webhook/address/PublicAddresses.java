package vn.guongsang.kit.webhook.address;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses of the public Internet from all others, by the special-purpose registries of IANA (RFC 6890). IPv4 is
 * public unless it is named here; IPv6 only within 2000::/3, and there unless it is named here, so that mapped,
 * translated, link-local, unique-local and multicast addresses never are.
 */
final class PublicAddresses {

    private static final Range GLOBAL_UNICAST = Range.of("2000::/3");

    private static final List<Range> SPECIAL = List.of(
            Range.of("0.0.0.0/8"),
            Range.of("10.0.0.0/8"),
            Range.of("100.64.0.0/10"),
            Range.of("127.0.0.0/8"),
            Range.of("169.254.0.0/16"),
            Range.of("172.16.0.0/12"),
            Range.of("192.0.0.0/24"),
            Range.of("192.0.2.0/24"),
            Range.of("192.88.99.0/24"),
            Range.of("192.168.0.0/16"),
            Range.of("198.18.0.0/15"),
            Range.of("198.51.100.0/24"),
            Range.of("203.0.113.0/24"),
            Range.of("224.0.0.0/4"),
            Range.of("240.0.0.0/4"),
            Range.of("2001::/23"),
            Range.of("2001:db8::/32"),
            Range.of("2002::/16"),
            Range.of("3fff::/20"));

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        boolean unicast = address instanceof Inet4Address || GLOBAL_UNICAST.contains(address);
        return unicast && SPECIAL.stream().noneMatch(range -> range.contains(address));
    }

    /** Addresses with the same first bits. */
    private record Range(byte[] start, int bits) {

        static Range of(String notation) {
            String[] parts = notation.split("/");
            try {
                return new Range(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException(notation, impossible);
            }
        }

        boolean contains(InetAddress address) {
            byte[] other = address.getAddress();
            int whole = bits / 8;
            if (other.length != start.length || !Arrays.equals(other, 0, whole, start, 0, whole)) {
                return false;
            }
            int mask = 0xff00 >> (bits % 8) & 0xff;
            return bits % 8 == 0 || (other[whole] & mask) == (start[whole] & mask);
        }
    }
}
