package vn.guongsang.localstack.testing;

import java.util.concurrent.CompletableFuture;
import vn.guongsang.localstack.demo.desk.Sessions;
import vn.guongsang.localstack.parts.LocalIdentity;
import vn.guongsang.localstack.parts.LocalKafka;
import vn.guongsang.localstack.parts.LocalPostgres;

/** The PostgreSQL, Kafka and identity that all tests of one JVM share; they end with the JVM. */
public record TestStack(LocalPostgres postgres, LocalKafka kafka, LocalIdentity identity, Sessions sessions) {
    /** Started by the first test that asks. */
    public static TestStack shared() {
        return Holder.STACK;
    }

    private static TestStack start() {
        CompletableFuture<LocalKafka> kafka = CompletableFuture.supplyAsync(LocalKafka::startTemporary);
        LocalPostgres postgres = LocalPostgres.startTemporary();
        LocalIdentity identity = LocalIdentity.temporary();
        return new TestStack(postgres, kafka.join(), identity, new Sessions(identity));
    }

    private static final class Holder {
        private static final TestStack STACK = start();
    }
}
