package vn.guongsang.localstack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.guongsang.localstack.demo.Cast;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.localstack.suite.Suite;

/** Says where everything is, who can be spoken for, and what to try first. */
final class Invitation {

    private final Path env;
    private final UnaryOperator<String> url;
    private final Consumer<String> say;

    /** For a data folder and the services' addresses by name. */
    Invitation(Path data, UnaryOperator<String> url, Consumer<String> say) {
        this.env = data.resolve("personas.env");
        this.url = url;
        this.say = say;
    }

    void addresses() {
        say.accept("");
        say.accept("Địa chỉ / addresses");
        Suite.NAMES.forEach(
                name -> say.accept("  %-21s %s   (OpenAPI: /q/openapi)".formatted(name + "-service", url.apply(name))));
    }

    /** Writes the addresses and a fresh token for each persona as shell variables. */
    void writeTokens(Cast cast) throws IOException {
        cast.write(env, url);
    }

    void personas(Cast cast) {
        say.accept("");
        say.accept("Nhân vật / personas");
        cast.personas().values().stream()
                .sorted(Comparator.comparing(Persona::name))
                .forEach(persona -> say.accept("  %-20s %-24s %-20s %s"
                        .formatted(
                                Cast.variable(persona.name()),
                                persona.displayName(),
                                String.join(", ", persona.roles()),
                                cast.place(persona))));
        say.accept(
                "  Mã truy cập dùng được 12 giờ; tạo lại bằng --personas / tokens last 12 hours, --personas renews them");
    }

    void firstCalls() {
        say.accept("");
        say.accept("Thử ngay / try");
        say.accept("  source " + quoted(env));
        call("$CMS_BAO", "$NOMINATIONS/v1/profiles?limit=2");
        call("$BIEN_TAP_BAO", "$MEDIA/v1/propagation-tasks?status=OPEN&limit=2");
        call("$BAN_TDKT", "$REPORTING/v1/quota-progress?year=2025");
    }

    private void call(String token, String address) {
        say.accept("  curl -s -H \"Authorization: Bearer %s\" \"%s\"".formatted(token, address));
    }

    private static String quoted(Path path) {
        String text = path.toString();
        return text.contains(" ") ? "'" + text + "'" : text;
    }
}
