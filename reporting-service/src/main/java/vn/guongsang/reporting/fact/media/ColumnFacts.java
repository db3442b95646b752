package vn.guongsang.reporting.fact.media;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.guongsang.model.event.AiringMonthSnapshot;
import vn.guongsang.model.event.ColumnSnapshot;
import vn.guongsang.model.event.Topics;
import vn.guongsang.reporting.fact.FactConsumer;
import vn.guongsang.reporting.fact.FactStore;
import vn.guongsang.reporting.fact.FactTable;
import vn.guongsang.reporting.fact.Facts;
import vn.guongsang.reporting.fact.Required;

/** Columns month by month, and what channels have aired in a month. */
@Singleton
class ColumnFacts {

    @Produces
    @Singleton
    FactConsumer<ColumnSnapshot> columns(FactStore store) {
        FactTable<ColumnSnapshot> table = new FactTable<ColumnSnapshot>("column_store")
                .required("id uuid", ColumnSnapshot::id)
                .required("version bigint", ColumnSnapshot::version)
                .required("status text", ColumnSnapshot::status)
                .required("name text", ColumnSnapshot::name)
                .required("channel_id uuid", ColumnSnapshot::channelId)
                .optional("outlet_id uuid", ColumnSnapshot::outletId)
                .required("document_number text", ColumnSnapshot::documentNumber)
                .required("document_date date", ColumnSnapshot::documentDate)
                .optional("plan_section text", ColumnSnapshot::planSection)
                .required("rrule text", ColumnSnapshot::rrule)
                .required("language text", ColumnSnapshot::language)
                .optional("target_items int", ColumnSnapshot::targetItems)
                .optional("target_minutes int", ColumnSnapshot::targetMinutes)
                .required("months jsonb", ColumnSnapshot::months);
        return new FactConsumer<>(
                Facts.of(Topics.COLUMNS, ColumnSnapshot.class, ColumnFacts::requireMonths, table), store);
    }

    @Produces
    @Singleton
    FactConsumer<AiringMonthSnapshot> airingMonths(FactStore store) {
        FactTable<AiringMonthSnapshot> table = new FactTable<AiringMonthSnapshot>("airing_month_store")
                .required("id uuid", AiringMonthSnapshot::id)
                .required("version bigint", AiringMonthSnapshot::version)
                .required("channel_id uuid", AiringMonthSnapshot::channelId)
                .required("channel_kind text", AiringMonthSnapshot::channelKind)
                .optional("outlet_id uuid", AiringMonthSnapshot::outletId)
                .required("month date", AiringMonthSnapshot::month)
                .required("items int", AiringMonthSnapshot::items)
                .required("minutes numeric", AiringMonthSnapshot::minutes)
                .required("exemplar_items int", AiringMonthSnapshot::exemplarItems)
                .required("exemplar_minutes numeric", AiringMonthSnapshot::exemplarMinutes)
                .required("columns jsonb", AiringMonthSnapshot::columns)
                .required("languages text[]", AiringMonthSnapshot::languages)
                .required("areas text[]", AiringMonthSnapshot::areas);
        return new FactConsumer<>(
                Facts.of(Topics.BROADCASTS, AiringMonthSnapshot.class, ColumnFacts::requireColumns, table), store);
    }

    private static void requireMonths(ColumnSnapshot column) {
        Required.of().each("months", column.months(), month -> Required.of("months.month", month.month())
                .and("months.minutes", month.minutes()));
    }

    private static void requireColumns(AiringMonthSnapshot aired) {
        Required.of().each("columns", aired.columns(), line -> Required.of("columns.columnId", line.columnId())
                .and("columns.minutes", line.minutes()));
    }
}
