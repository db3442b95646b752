package vn.guongsang.nominations.attachment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import vn.guongsang.kit.time.Now;

/** Clears away uploads that nobody goes on with. */
@ApplicationScoped
class UploadWatch {

    private final AttachmentService attachments;
    private final Now now;

    UploadWatch(AttachmentService attachments, Now now) {
        this.attachments = attachments;
        this.now = now;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        attachments.forgetAbandoned(now.instant());
    }
}
