package vn.guongsang.reporting.fact.media;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.function.Function;
import vn.guongsang.model.TaskStatus;
import vn.guongsang.model.event.PropagationTaskSnapshot;
import vn.guongsang.model.event.PropagationTaskSnapshot.Publication;
import vn.guongsang.model.event.Topics;
import vn.guongsang.reporting.fact.FactConsumer;
import vn.guongsang.reporting.fact.FactStore;
import vn.guongsang.reporting.fact.FactTable;
import vn.guongsang.reporting.fact.Facts;
import vn.guongsang.reporting.fact.Required;

/** What is to be published, was published and was taken down. */
@Singleton
class PropagationFacts {

    @Produces
    @Singleton
    FactConsumer<PropagationTaskSnapshot> propagation(FactStore store) {
        FactTable<PropagationTaskSnapshot> table = new FactTable<PropagationTaskSnapshot>("propagation_store")
                .required("task_id uuid", PropagationTaskSnapshot::id)
                .required("version bigint", PropagationTaskSnapshot::version)
                .required("exemplar_id uuid", PropagationTaskSnapshot::exemplarId)
                .required("approval_no int", PropagationTaskSnapshot::approvalNo)
                .required("kind text", PropagationTaskSnapshot::kind)
                .required("status text", PropagationTaskSnapshot::status)
                .required("channel_id uuid", PropagationTaskSnapshot::channelId)
                .required("channel_kind text", PropagationTaskSnapshot::channelKind)
                .optional("published_at timestamptz", task -> published(task, Publication::at))
                .optional("minutes numeric", task -> published(task, Publication::minutes))
                .optional("retracts uuid", PropagationTaskSnapshot::retracts)
                .optional("outlet_id uuid", PropagationTaskSnapshot::outletId)
                .optional("due_at timestamptz", PropagationTaskSnapshot::dueAt)
                .optional("escalation int", PropagationTaskSnapshot::escalation)
                .optional("held_since timestamptz", PropagationTaskSnapshot::heldSince)
                .optional("reminded_at timestamptz", PropagationTaskSnapshot::remindedAt)
                .optional("corrected_at timestamptz", task -> published(task, Publication::correctedAt))
                .optional("decline_code text", PropagationTaskSnapshot::declineCode)
                .optional("transferred_from uuid", PropagationTaskSnapshot::transferredFrom)
                .optional("languages text[]", PropagationTaskSnapshot::languages)
                .optional("areas text[]", PropagationTaskSnapshot::areas)
                .optional("desk_id uuid", PropagationTaskSnapshot::deskId);
        return new FactConsumer<>(
                Facts.of(Topics.PROPAGATION, PropagationTaskSnapshot.class, PropagationFacts::requirePublished, table),
                store);
    }

    private static <T> T published(PropagationTaskSnapshot task, Function<Publication, T> member) {
        return task.publication() == null ? null : member.apply(task.publication());
    }

    private static void requirePublished(PropagationTaskSnapshot task) {
        if (task.status() == TaskStatus.PUBLISHED) {
            Required.of("publication", task.publication())
                    .and("publication.at", task.publication().at());
        }
    }
}
