package vn.guongsang.nominations.testing;

import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Sends the same or different calls at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** The statuses of all answers, in rising order. */
    public static List<Integer> statuses(int times, IntFunction<Response> call) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<Callable<Response>> calls = IntStream.range(0, times)
                    .<Callable<Response>>mapToObj(i -> () -> call.apply(i))
                    .toList();
            return threads.invokeAll(calls).stream()
                    .map(AtOnce::status)
                    .sorted()
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    private static int status(Future<Response> answer) {
        try {
            return answer.get().statusCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
