package vn.guongsang.nominations.setting;

import static vn.guongsang.nominations.setting.SettingField.APPRAISERS;
import static vn.guongsang.nominations.setting.SettingField.COMPULSORY;
import static vn.guongsang.nominations.setting.SettingField.CONFLICT_SPREAD;
import static vn.guongsang.nominations.setting.SettingField.MAX_SCORE;
import static vn.guongsang.nominations.setting.SettingField.REMIND_DAYS;
import static vn.guongsang.nominations.setting.SettingField.WORKING_DAYS;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is set by date and level. How councils vote is set by the voting rules of the council. */
@Schema(
        description =
                "Loại thiết lập: PUBLIC_OPINION lấy ý kiến nhân dân (workingDays, compulsory); APPRAISAL thẩm định (appraisers, workingDays, maxScore, conflictSpread, remindDays); CLAIM_DUTY bắt buộc kê khai từng thành tích (compulsory).")
public enum SettingKind {
    /** Luật Thi đua, khen thưởng; NĐ 98/2023/NĐ-CP Điều 46. */
    PUBLIC_OPINION("public_opinion_rule", WORKING_DAYS, COMPULSORY),
    APPRAISAL("appraisal_setting", APPRAISERS, WORKING_DAYS, MAX_SCORE, CONFLICT_SPREAD, REMIND_DAYS),
    CLAIM_DUTY("claim_duty", COMPULSORY);

    private final String table;
    private final List<SettingField> fields;

    SettingKind(String table, SettingField... fields) {
        this.table = table;
        this.fields = List.of(fields);
    }

    String table() {
        return table;
    }

    List<SettingField> fields() {
        return fields;
    }

    /** Names of the columns of its figures. */
    String columns() {
        return fields.stream().map(SettingField::column).collect(Collectors.joining(", "));
    }
}
