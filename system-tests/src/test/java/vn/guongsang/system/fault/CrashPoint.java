package vn.guongsang.system.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import vn.guongsang.system.running.TheSuite;

/** Moments of an approval at which the service can be held, so that it dies exactly there. */
enum CrashPoint {
    /** State, history, audit and event are written, nothing is committed. */
    BEFORE_THE_COMMIT {
        @Override
        void hold() {
            sleepOn("INSERT");
        }

        @Override
        boolean isReached() {
            return TheSuite.holds("postgres", SLEEPING + "AND application_name = 'nominations-service'");
        }

        @Override
        void letGo() {
            wakeUp();
        }
    },
    /** The commit is on disk, the client has no answer: the server waits for a replica that does not exist. */
    AFTER_THE_COMMIT_BEFORE_THE_ANSWER {
        @Override
        void hold() {
            TheSuite.execute("postgres", "ALTER SYSTEM SET synchronous_standby_names = 'nobody'");
            TheSuite.execute("postgres", "SELECT pg_reload_conf()");
        }

        @Override
        boolean isReached() {
            return TheSuite.holds(
                    "postgres",
                    "SELECT 1 FROM pg_stat_activity WHERE wait_event = 'SyncRep' AND application_name = 'nominations-service'");
        }

        @Override
        void letGo() {
            TheSuite.execute("postgres", "ALTER SYSTEM RESET synchronous_standby_names");
            TheSuite.execute("postgres", "SELECT pg_reload_conf()");
        }
    },
    /** The relay has sent the event, the broker says nothing. */
    SENT_NOT_ACKNOWLEDGED {
        @Override
        void hold() {
            signalBroker("-STOP");
        }

        @Override
        boolean isReached() {
            return TheSuite.holds(
                    "postgres",
                    """
                    SELECT 1 FROM pg_stat_activity
                    WHERE application_name = 'nominations-service-relay' AND state = 'idle in transaction'
                      AND state_change < now() - interval '200 ms'""");
        }

        @Override
        void letGo() {
            signalBroker("-CONT");
        }
    },
    /** The broker has the event, the outbox does not know it yet. */
    ACKNOWLEDGED_NOT_MARKED {
        @Override
        void hold() {
            sleepOn("UPDATE");
        }

        @Override
        boolean isReached() {
            return TheSuite.holds("postgres", SLEEPING + "AND application_name = 'nominations-service-relay'");
        }

        @Override
        void letGo() {
            wakeUp();
        }
    };

    private static final String SLEEPING = "SELECT pid FROM pg_stat_activity WHERE wait_event = 'PgSleep' ";

    /** Makes the service stop at this point. */
    abstract void hold();

    /** Whether it stands there now. */
    abstract boolean isReached();

    /** Ends the hold, after the crash. */
    abstract void letGo();

    /** Holds the first transaction only; others pass it by. It ends below the six seconds that a request has. */
    private static void sleepOn(String operation) {
        TheSuite.execute(
                "nominations",
                """
                CREATE TABLE gate AS SELECT 'shut' AS state;
                GRANT SELECT ON gate TO PUBLIC;
                CREATE FUNCTION hold() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    IF coalesce(current_setting('hold.over', true), '') = '' AND pg_try_advisory_xact_lock(7) THEN
                        PERFORM set_config('hold.over', 'yes', true);
                        FOR i IN 1..80 LOOP
                            EXIT WHEN NOT EXISTS (SELECT FROM gate);
                            PERFORM pg_sleep(0.05);
                        END LOOP;
                    END IF;
                    RETURN NEW;
                END $$;
                CREATE TRIGGER hold BEFORE %s ON outbox FOR EACH ROW EXECUTE FUNCTION hold()"""
                        .formatted(operation));
    }

    /** Lets a transaction that is held by a sleep go on, without a crash. */
    static void openTheGate() {
        TheSuite.execute("nominations", "DELETE FROM gate");
    }

    private static void wakeUp() {
        TheSuite.execute(
                "postgres", "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'");
        openTheGate();
        TheSuite.execute("nominations", "DROP FUNCTION hold() CASCADE");
        TheSuite.execute("nominations", "DROP TABLE gate");
    }

    private static void signalBroker(String signal) {
        long pid = TheSuite.suite().kafka().pid().orElseThrow();
        try {
            new ProcessBuilder("kill", signal, String.valueOf(pid)).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
