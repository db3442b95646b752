package vn.guongsang.localstack;

import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;

/** Refuses an old Java with a sentence: the only class that is compiled so that an old Java can run it. */
public final class Launcher {

    private static final int WRONG_START = 2;
    private static final int NEEDED = 17;

    private Launcher() {}

    /** Hands over to {@link LocalStack}, which an old Java could not even load. */
    public static void main(String[] arguments) throws Throwable {
        String refusal = refusal(System.getProperty("java.specification.version"));
        if (refusal != null) {
            new PrintStream(System.err, true, "UTF-8").println(refusal);
            System.exit(WRONG_START);
        }
        try {
            Class.forName("vn.guongsang.localstack.LocalStack")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** The sentence for a Java of that version, or null when it is new enough. */
    static String refusal(String version) {
        boolean isNewEnough = !version.startsWith("1.") && Integer.parseInt(version) >= NEEDED;
        return isNewEnough
                ? null
                : "Cần JDK 17 trở lên, đang chạy Java " + version + "; đặt JAVA_HOME hoặc PATH rồi chạy lại"
                        + " / JDK 17 or newer is needed, this is Java " + version
                        + ": set JAVA_HOME or PATH and run again";
    }
}
