package vn.guongsang.nominations.recognition;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.model.Level;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.consent.NewGround;

/** An approved nomination, as it is handed over to become a recognition. */
public record NewRecognition(
        UUID nominationId,
        UUID subjectId,
        SubjectType subjectType,
        String displayName,
        UUID unitId,
        String sector,
        Level level,
        int year,
        Decision decision,
        Instant embargoUntil,
        NewProfile profile,
        List<NewGround> grounds) {}
