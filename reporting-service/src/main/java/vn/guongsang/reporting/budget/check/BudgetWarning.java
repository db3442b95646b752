package vn.guongsang.reporting.budget.check;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What does not fit between money and what took place, one rule a constant; it warns and refuses nothing. */
@Schema(
        description =
                "Cảnh báo: EVENT_UNKNOWN không có hoạt động ấy; EVENT_GIVEN_UP hoạt động đã hủy; EVENT_NOT_HELD hết năm mà chưa "
                        + "diễn ra; SPENT_BEFORE_EVENT chi trước ngày của hoạt động; MONEY_WITHOUT_EVENT đã chi mà không nêu hoạt "
                        + "động; EVENT_WITHOUT_MONEY hoạt động không có dòng dự toán; NOTHING_SPENT hết năm mà chưa chi.")
public enum BudgetWarning {
    /** The line names an event that nobody has told of. */
    EVENT_UNKNOWN,
    /** The event is cancelled, discarded or withdrawn, and the line has money. */
    EVENT_GIVEN_UP,
    /** The year is over, money was spent, and the event has not taken place. */
    EVENT_NOT_HELD,
    /** Money was spent before the day of the event, or of the document that sets it up. */
    SPENT_BEFORE_EVENT,
    /** Money was spent for a task that is carried out by events, and the line names none. */
    MONEY_WITHOUT_EVENT,
    /** The unit has held a gathering for which no line of its estimate stands. */
    EVENT_WITHOUT_MONEY,
    /** The year is over and nothing of what was allocated was spent. */
    NOTHING_SPENT
}
