package vn.guongsang.localstack.demo.desk;

import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Several clients that work side by side; a play stops at the first failure of any of them. */
public final class Workers implements AutoCloseable {

    private final ExecutorService pool;

    /** So many of them. */
    public Workers(int clients) {
        pool = Executors.newFixedThreadPool(clients, task -> {
            Thread thread = new Thread(task, "year");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Does it for all, and waits until all is done. */
    public <T> void each(Collection<T> all, Consumer<T> work) {
        await(all.stream().map(one -> pool.submit(() -> work.accept(one))).toList());
    }

    private static void await(Collection<? extends Future<?>> all) {
        for (Future<?> one : all) {
            try {
                one.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
