package vn.guongsang.localstack.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StackResourceTest {
    @Test
    void twoResourcesShareTheServersAndEachGetsItsOwnDatabase() throws Exception {
        Map<String, String> media = start("media", "guongsang.propagation.v1, guongsang.units.v1");
        Map<String, String> reporting = start("reporting", "guongsang.units.v1");

        assertThat(media.get("kafka.bootstrap.servers")).isEqualTo(reporting.get("kafka.bootstrap.servers"));
        for (String source : new String[] {"quarkus.datasource.", "quarkus.datasource.relay."}) {
            DriverManager.getConnection(
                            media.get(source + "jdbc.url"),
                            media.get(source + "username"),
                            media.get(source + "password"))
                    .close();
        }
        DriverManager.getConnection(
                        reporting.get("quarkus.datasource.jdbc.url"),
                        reporting.get("quarkus.flyway.username"),
                        reporting.get("quarkus.flyway.password"))
                .close();
        try (var admin = StackResource.current().kafka().admin()) {
            assertThat(admin.listTopics().names().get(20, TimeUnit.SECONDS))
                    .containsExactlyInAnyOrder("guongsang.propagation.v1", "guongsang.units.v1");
        }
    }

    @Test
    void aResourceWithoutADatabaseNameSaysWhatItNeeds() {
        StackResource resource = new StackResource();

        assertThatThrownBy(() -> resource.init(Map.of())).hasMessageContaining("\"db\"");
    }

    private static Map<String, String> start(String db, String topics) {
        StackResource resource = new StackResource();
        resource.init(Map.of("db", db, "topics", topics));
        return resource.start();
    }
}
