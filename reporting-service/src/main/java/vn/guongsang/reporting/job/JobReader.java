package vn.guongsang.reporting.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.ProblemTexts;
import vn.guongsang.kit.problem.ProblemType;
import vn.guongsang.kit.problem.Problems;
import vn.guongsang.kit.problem.catalogue.ProblemCatalogue;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.reporting.job.step.JobAction;
import vn.guongsang.reporting.job.step.JobStatus;

/** Shows jobs: to who ordered them, and all of them to who operates the system. */
@ApplicationScoped
public class JobReader {

    private final DataSource database;
    private final Labels labels;
    private final ProblemCatalogue problems;
    private final ObjectMapper json;

    JobReader(DataSource database, Labels labels, ProblemCatalogue problems, ObjectMapper json) {
        this.database = database;
        this.labels = labels;
        this.problems = problems;
        this.json = json;
    }

    /** Who reads: the actor, in which language, and the address under which the service was called. */
    public record Reader(Actor actor, Locale language, URI base) {}

    /** A job that is there for the reader. */
    public Optional<JobView> view(UUID id, Reader reader) {
        return mine(reader.actor()).filter("id = :id", "id", id).first(database, row -> view(row, reader));
    }

    /** Jobs that are there for the reader, newest first; null means no condition. */
    public Slice<JobView> page(JobStatus status, String kind, Reader reader, PageRequest page) {
        Listing listing = Listing.of("jobs", status + " " + kind);
        Sql sql = mine(reader.actor())
                .filter("status = :status", "status", status)
                .filter("kind = :kind", "kind", kind);
        page.after(listing).ifPresent(keys -> sql.filter("id < :after", "after", UUID.fromString(keys.get(0))));
        List<JobView> rows = sql.append("ORDER BY id DESC LIMIT :fetch")
                .bind("fetch", page.fetchSize())
                .list(database, row -> view(row, reader));
        return Slice.of(rows, page, listing, job -> List.of(job.id().toString()));
    }

    private static Sql mine(Actor actor) {
        String own = actor.is(Roles.ADMIN) ? null : actor.id();
        return Sql.of("SELECT * FROM job WHERE true").filter("created_by = :own", "own", own);
    }

    private JobView view(Row row, Reader reader) {
        JobStatus status = row.constant("status", JobStatus.class);
        String by = row.text("created_by");
        String result = row.text("result");
        BigDecimal total = row.decimal("total");
        return new JobView(
                row.uuid("id"),
                row.text("kind"),
                row.uuid("subject_id"),
                status,
                labels.of("job-status", status),
                JobAction.allowed(status, by, reader.actor()),
                row.number("version"),
                new JobView.Progress(row.number("done"), total == null ? null : total.longValue()),
                row.integer("attempts"),
                by,
                row.instant("created_at"),
                row.instant("started_at"),
                row.instant("ended_at"),
                result == null ? null : reader.base().resolve(result.substring(1)),
                failure(row.text("failure"), reader.language()));
    }

    private JobView.Failure failure(String kept, Locale language) {
        if (kept == null) {
            return null;
        }
        try {
            JobFailure failure = json.readValue(kept, JobFailure.class);
            ProblemType type = problems.find(failure.code()).orElseThrow();
            return new JobView.Failure(
                    Problems.CATALOGUE + "/" + type.code(),
                    type.code(),
                    ProblemTexts.title(type, language),
                    ProblemTexts.detail(type, language, failure.arguments().toArray()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("failure of a job", e);
        }
    }
}
