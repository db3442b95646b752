package vn.guongsang.media.personal;

/**
 * A free title that somebody has written on a row linked to one exemplar, and which may name the person: one constant a
 * table. What stays as it was written is listed in docs/adr/0039. A new title of this kind belongs here.
 */
enum LinkedTitle {
    /** A slot of its own and its repeats and relays; a slot of a programme bears the title of the programme. */
    BROADCAST_SLOT(
            "broadcast-slot",
            """
            UPDATE broadcast_slot s SET title = :label, version = s.version + 1, changed_at = :at
            WHERE s.programme_id IS NULL AND s.title <> :label
              AND s.id IN (SELECT i.slot_id FROM slot_item i WHERE i.exemplar_id = :exemplar
                           UNION ALL
                           SELECT r.id FROM slot_item i JOIN broadcast_slot r ON r.repeat_of = i.slot_id
                           WHERE i.exemplar_id = :exemplar
                           UNION ALL
                           SELECT r.id FROM slot_item i JOIN broadcast_slot r ON r.relay_of = i.slot_id
                           WHERE i.exemplar_id = :exemplar)
            RETURNING s.id"""),
    /** Of the exemplar, of a task of it, or of a slot that had it; the address of the recording stays. */
    AIRING(
            "airing",
            """
            UPDATE airing a SET title = :label, version = a.version + 1
            WHERE a.title <> :label
              AND a.id IN (SELECT x.id FROM airing x WHERE x.exemplar_id = :exemplar
                           UNION ALL
                           SELECT x.id FROM propagation_task t JOIN airing x ON x.task_id = t.id
                           WHERE t.exemplar_id = :exemplar
                           UNION ALL
                           SELECT x.id FROM slot_item i JOIN airing x ON x.slot_id = i.slot_id
                           WHERE i.exemplar_id = :exemplar)
            RETURNING a.id"""),
    COLUMN_SLOT_ITEM(
            "column-slot-item",
            """
            UPDATE column_slot_item i SET title = :label
            WHERE i.title <> :label
              AND i.id IN (SELECT x.id FROM column_slot_item x WHERE x.exemplar_id = :exemplar
                           UNION ALL
                           SELECT x.id FROM propagation_task t JOIN column_slot_item x ON x.task_id = t.id
                           WHERE t.exemplar_id = :exemplar)
            RETURNING i.id"""),
    /** Title and subject of an entry; its text is the author's work. */
    CONTEST_ENTRY(
            "contest-entry",
            """
            UPDATE contest_entry e SET title = :label, work = jsonb_set(e.work, '{title}', to_jsonb(CAST(:label AS text))),
                   about = CASE WHEN e.about IS NOT NULL THEN :label END, version = e.version + 1
            WHERE e.exemplar_id = :exemplar AND e.title <> :label
            RETURNING e.id""");

    private final String subject;
    private final String erasure;

    LinkedTitle(String subject, String erasure) {
        this.subject = subject;
        this.erasure = erasure;
    }

    /** What the audit calls a row. */
    String subject() {
        return subject;
    }

    /** Puts {@code :label} in the place of the title; returns the rows that had another. */
    String erasure() {
        return erasure;
    }
}
