package vn.guongsang.reporting.fact.media;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.guongsang.model.event.ContestSnapshot;
import vn.guongsang.model.event.Topics;
import vn.guongsang.reporting.fact.FactConsumer;
import vn.guongsang.reporting.fact.FactStore;
import vn.guongsang.reporting.fact.FactTable;
import vn.guongsang.reporting.fact.Facts;
import vn.guongsang.reporting.fact.Required;

/** Contests with their strands, prizes and candidates. */
@Singleton
class ContestFacts {

    @Produces
    @Singleton
    FactConsumer<ContestSnapshot> contests(FactStore store) {
        FactTable<ContestSnapshot> table = new FactTable<ContestSnapshot>("contest_store")
                .required("id uuid", ContestSnapshot::id)
                .required("version bigint", ContestSnapshot::version)
                .required("status text", ContestSnapshot::status)
                .required("title text", ContestSnapshot::title)
                .required("document_number text", ContestSnapshot::documentNumber)
                .required("document_date date", ContestSnapshot::documentDate)
                .required("calls jsonb", ContestSnapshot::calls)
                .required("entries int", ContestSnapshot::entries)
                .required("bodies int", ContestSnapshot::bodies)
                .required("awards jsonb", ContestSnapshot::awards)
                .required("candidates jsonb", ContestSnapshot::candidates)
                .optional("result_sha256 text", ContestSnapshot::resultSha256)
                .optional("opened_at timestamptz", ContestSnapshot::openedAt)
                .optional("published_at timestamptz", ContestSnapshot::publishedAt);
        return new FactConsumer<>(
                Facts.of(Topics.CONTESTS, ContestSnapshot.class, ContestFacts::requireComplete, table), store);
    }

    private static void requireComplete(ContestSnapshot contest) {
        Required.of()
                .each("calls", contest.calls(), call -> Required.of("calls.strand", call.strand())
                        .and("calls.opensOn", call.opensOn())
                        .and("calls.closesOn", call.closesOn()))
                .each("awards", contest.awards(), award -> Required.of("awards.entryId", award.entryId())
                        .and("awards.strand", award.strand())
                        .and("awards.prize", award.prize()))
                .each("candidates", contest.candidates(), found -> Required.of("candidates.entryId", found.entryId())
                        .and("candidates.code", found.code())
                        .and("candidates.strand", found.strand())
                        .and("candidates.subjectUnitId", found.subjectUnitId())
                        .and("candidates.proposedAt", found.proposedAt()));
    }
}
