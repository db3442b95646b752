package vn.guongsang.nominations.subject.duplicate;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.recognition.RecognitionView;

/**
 * One recognition in the story of a subject.
 *
 * @param subjectId the registration that was recognised: the subject itself or a duplicate of it
 */
@Schema(description = "Một lần công nhận trong quá trình khen thưởng của đối tượng")
public record SubjectRecognition(
        @NotNull UUID subjectId,
        @NotNull UUID exemplarId,
        @NotNull @Schema(description = "Tên trong quyết định", examples = "Lê Thị Thí Dụ", maxLength = 200)
                String displayName,
        @NotNull RecognitionView recognition) {}
