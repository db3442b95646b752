package vn.guongsang.localstack.suite;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Starts a service again that has died by itself. */
final class Supervisor {

    private final List<ServiceProcess> services;
    private final Consumer<String> say;
    private final CountDownLatch stopped = new CountDownLatch(1);

    Supervisor(Collection<ServiceProcess> services, Consumer<String> say) {
        this.services = List.copyOf(services);
        this.say = say;
    }

    void start() {
        Thread thread = new Thread(this::run, "supervisor");
        thread.setDaemon(true);
        thread.start();
    }

    void stop() {
        stopped.countDown();
    }

    private void run() {
        try {
            while (!stopped.await(1, TimeUnit.SECONDS)) {
                for (ServiceProcess service : services) {
                    if (service.hasDied()) {
                        say.accept(service.name() + " has died and is started again; see " + service.log());
                        service.start();
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
