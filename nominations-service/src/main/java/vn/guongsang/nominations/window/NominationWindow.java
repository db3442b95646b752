package vn.guongsang.nominations.window;

import java.time.LocalDate;
import java.util.UUID;

/** A window as stored. */
record NominationWindow(UUID id, long version, NewWindow content) {

    NominationWindow changed(NewWindow given) {
        return new NominationWindow(id, version + 1, given);
    }

    /** What it is on a local day; both of its days belong to it. */
    WindowState stateOn(LocalDate day) {
        if (day.isBefore(content.opensOn())) {
            return WindowState.PLANNED;
        }
        return day.isAfter(content.closesOn()) ? WindowState.CLOSED : WindowState.OPEN;
    }
}
