package vn.guongsang.media.broadcast.calendar.credential.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import vn.guongsang.kit.credential.SentCredential;

/** A credential that a calendar program has sent. */
final class CalendarLogin extends BaseAuthenticationRequest {

    private final SentCredential sent;

    CalendarLogin(SentCredential sent) {
        this.sent = sent;
    }

    SentCredential sent() {
        return sent;
    }
}
