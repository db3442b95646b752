package vn.guongsang.reporting.quota.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.SubjectType;
import vn.guongsang.reporting.quota.figure.Tally;

/** The two numbers, whole and by subject type. */
@Schema(name = "TallyView", description = "Số đối tượng và số lượt công nhận, không bao giờ lẫn với nhau")
public record TallyView(
        @NotNull
                @Schema(
                        description = "Số đối tượng khác nhau; mỗi đối tượng tính một lần dù được công nhận nhiều lượt",
                        examples = "12",
                        minimum = "0")
                long distinctSubjects,
        @NotNull @Schema(description = "Số lượt công nhận còn hiệu lực", examples = "15", minimum = "0")
                long recognitions,
        @NotNull
                @Schema(
                        description = "Cũng hai số đó theo loại đối tượng; hộ gia đình được nêu riêng",
                        minItems = 3,
                        maxItems = 3)
                List<SubjectTypeCount> bySubjectType) {

    /** The numbers of a tally. */
    public static TallyView of(Tally tally) {
        return new TallyView(tally.distinctSubjects(), tally.recognitions(), byType(tally));
    }

    static List<SubjectTypeCount> byType(Tally tally) {
        return tally.bySubjectType().entrySet().stream()
                .map(entry -> new SubjectTypeCount(
                        entry.getKey(),
                        entry.getValue().distinctSubjects(),
                        entry.getValue().recognitions()))
                .toList();
    }

    /** The two numbers of one subject type. */
    @Schema(name = "SubjectTypeCount", description = "Hai số của một loại đối tượng")
    public record SubjectTypeCount(
            @NotNull @Schema(description = "Loại đối tượng", examples = "HOUSEHOLD") SubjectType subjectType,
            @NotNull @Schema(description = "Số đối tượng khác nhau", examples = "3", minimum = "0")
                    long distinctSubjects,
            @NotNull @Schema(description = "Số lượt công nhận còn hiệu lực", examples = "3", minimum = "0")
                    long recognitions) {}
}
