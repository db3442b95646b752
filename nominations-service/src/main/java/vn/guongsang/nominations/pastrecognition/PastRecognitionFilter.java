package vn.guongsang.nominations.pastrecognition;

import java.util.UUID;
import vn.guongsang.nominations.recognition.Rung;

/** Which past recognitions to list; null means no condition. */
public record PastRecognitionFilter(
        Integer year, String sector, Rung level, UUID unitId, UUID subjectId, UUID importId) {}
