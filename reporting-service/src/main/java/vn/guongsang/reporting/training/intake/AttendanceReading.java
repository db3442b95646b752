package vn.guongsang.reporting.training.intake;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.training.form.AttendanceRow;

/** A list of attendance that was read without faults. */
@Schema(description = "Danh sách người dự đã đọc; dùng attendance cho kết quả của lớp")
public record AttendanceReading(
        @NotNull @Schema(description = "Số dòng trong tệp", examples = "12") int rows,
        @NotNull @Schema(description = "Tổng số người", examples = "120") int attendees,
        @NotNull @Schema(description = "Theo đơn vị và đối tượng; các dòng trùng được cộng lại", maxItems = 2000)
                List<AttendanceRow> attendance) {}
