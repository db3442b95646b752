package vn.guongsang.localstack.demo.year.play;

import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Several clients that work side by side; a play stops at the first failure of any of them. */
final class Workers implements AutoCloseable {

    private final ExecutorService pool;

    Workers(int clients) {
        pool = Executors.newFixedThreadPool(clients, task -> {
            Thread thread = new Thread(task, "year");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Does it for all, and waits until all is done. */
    <T> void each(Collection<T> all, Consumer<T> work) {
        await(all.stream().map(one -> pool.submit(() -> work.accept(one))).toList());
    }

    /** Does all of it side by side, and waits. */
    void together(Runnable... pieces) {
        await(Stream.of(pieces).<Future<?>>map(pool::submit).toList());
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
