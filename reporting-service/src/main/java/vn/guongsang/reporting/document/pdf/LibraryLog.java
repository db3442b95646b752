package vn.guongsang.reporting.document.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jboss.logging.Logger;

/** What the library has to say goes into the log of the service: faults, not its diary. */
final class LibraryLog implements XRLogger {

    private static final Logger LOG = Logger.getLogger(PdfFile.class);

    @Override
    public void log(String where, Level level, String message) {
        log(where, level, message, null);
    }

    @Override
    public void log(String where, Level level, String message, Throwable fault) {
        if (level.intValue() >= Level.WARNING.intValue()) {
            LOG.warn(message, fault);
        }
    }

    @Override
    public void setLevel(String where, Level level) {
        throw new UnsupportedOperationException("the level is that of the service's log");
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
    }
}
