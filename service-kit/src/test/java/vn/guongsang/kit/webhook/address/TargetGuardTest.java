package vn.guongsang.kit.webhook.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetGuardTest {

    private static final String KEY = "a-key-of-thirty-two-characters!!";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.10",
                "::1",
                "0.0.0.0",
                "::",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "fec0::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "3fff::1",
                "::127.0.0.1"
            })
    void whatIsNotPublicIsRefused(String address) {
        assertEquals(TargetRule.URL_ADDRESS_REFUSED, refusal(false, "https://hook.example.vn/x", address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "192.167.255.255",
                "223.255.255.255",
                "2606:4700:4700::1111",
                "2a00:1450::1"
            })
    void whatIsPublicIsAccepted(String address) throws Exception {
        Target target = guard(false, address).check("https://hook.example.vn/x?y=1");
        assertEquals(new Target(true, "hook.example.vn", 443, "/x?y=1", InetAddress.getByName(address)), target);
    }

    @Test
    void oneRefusedAddressAmongManyRefusesTheHost() {
        assertEquals(
                TargetRule.URL_ADDRESS_REFUSED, refusal(false, "https://hook.example.vn/", "1.1.1.1", "192.168.0.1"));
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://hook.example.vn/,        URL_MALFORMED",
        "https:///nowhere,              URL_MALFORMED",
        "hook.example.vn/x,             URL_MALFORMED",
        "https://hook.example.vn:0/,    URL_MALFORMED",
        "https://hook.example.vn:70000/,URL_MALFORMED",
        "https://a b/,                  URL_MALFORMED",
        "https://me@hook.example.vn/,   URL_WITH_USER_OR_FRAGMENT",
        "https://hook.example.vn/#part, URL_WITH_USER_OR_FRAGMENT",
        "http://hook.example.vn/,       URL_NOT_HTTPS",
        "https://hook.example.vn:22/,   URL_PORT_REFUSED",
        "https://hook.example.vn:80/,   URL_PORT_REFUSED",
    })
    void anAddressOfAnotherFormIsRefused(String url, TargetRule rule) {
        assertEquals(rule, refusal(false, url, "1.1.1.1"));
    }

    @Test
    void aHostThatNobodyKnowsIsRefused() {
        assertEquals(TargetRule.URL_HOST_UNKNOWN, refusal(false, "https://hook.example.vn/"));
    }

    @Test
    void whereLoopbackIsAllowedNothingElseIsMoreAllowed() throws Exception {
        assertEquals(
                8080, guard(true, "127.0.0.1").check("http://localhost:8080/").port());
        assertEquals("::1", guard(true, "::1").check("http://[::1]/").host());
        assertEquals(TargetRule.URL_NOT_HTTPS, refusal(true, "http://hook.example.vn/", "1.1.1.1"));
        assertEquals(TargetRule.URL_PORT_REFUSED, refusal(true, "https://hook.example.vn:22/", "1.1.1.1"));
        assertEquals(TargetRule.URL_ADDRESS_REFUSED, refusal(true, "https://hook.example.vn/", "10.0.0.1"));
        assertEquals(TargetRule.URL_ADDRESS_REFUSED, refusal(true, "https://hook.example.vn/", "127.0.0.1", "1.1.1.1"));
    }

    @Test
    void aNameThatPointsElsewhereLaterIsRefusedThen() throws Exception {
        Queue<String> answers = new ArrayDeque<>(List.of("1.1.1.1", "169.254.169.254"));
        TargetGuard guard =
                new TargetGuard(new Settings(false, KEY), host -> List.of(InetAddress.getByName(answers.remove())));
        assertEquals(
                "1.1.1.1", guard.check("https://hook.example.vn/").address().getHostAddress());
        TargetRefusedException refused =
                assertThrows(TargetRefusedException.class, () -> guard.check("https://hook.example.vn/"));
        assertEquals(TargetRule.URL_ADDRESS_REFUSED, refused.rule());
    }

    private static TargetRule refusal(boolean loopback, String url, String... addresses) {
        return assertThrows(TargetRefusedException.class, () -> guard(loopback, addresses)
                        .check(url))
                .rule();
    }

    private static TargetGuard guard(boolean loopback, String... addresses) {
        return new TargetGuard(
                new Settings(loopback, KEY),
                host -> Arrays.stream(addresses).map(TargetGuardTest::address).toList());
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
