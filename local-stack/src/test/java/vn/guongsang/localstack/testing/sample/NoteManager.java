package vn.guongsang.localstack.testing.sample;

import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

class NoteManager {
    @Transactional
    String name() {
        return UUID.randomUUID() + "/" + LocalDate.now();
    }
}
