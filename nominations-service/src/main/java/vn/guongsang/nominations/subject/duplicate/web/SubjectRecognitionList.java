package vn.guongsang.nominations.subject.duplicate.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.subject.duplicate.SubjectRecognition;

/** The awards of a subject. */
@Schema(name = "SubjectRecognitions", description = "Quá trình được công nhận của một đối tượng, qua mọi lần đăng ký")
public record SubjectRecognitionList(
        @NotNull UUID distinctSubjectId,
        @NotNull @Schema(description = "Quyết định mới trước, nhiều nhất 100") List<SubjectRecognition> items) {}
