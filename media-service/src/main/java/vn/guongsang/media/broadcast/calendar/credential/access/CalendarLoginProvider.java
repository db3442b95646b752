package vn.guongsang.media.broadcast.calendar.credential.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.credential.SentCredential;
import vn.guongsang.media.broadcast.calendar.credential.CalendarCredentials;

/** Makes the program whose credential is in force a CMS of its outlet, for this one call. */
@ApplicationScoped
class CalendarLoginProvider implements IdentityProvider<CalendarLogin> {

    /** Attribute of the identity that holds the {@link Actor}. */
    static final String READER = "calendar-reader";

    private final CalendarCredentials credentials;

    CalendarLoginProvider(CalendarCredentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public Class<CalendarLogin> getRequestType() {
        return CalendarLogin.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(CalendarLogin login, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identify(login.sent()));
    }

    private SecurityIdentity identify(SentCredential sent) {
        String name = "calendar:" + SentCredential.nameOf(sent.id());
        Actor reader = credentials
                .holder(sent)
                .map(holder -> new Actor(name, holder.label(), Set.of(Roles.CMS), null, holder.outletId()))
                .orElseThrow(AuthenticationFailedException::new);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addRole(Roles.CMS)
                .addAttribute(READER, reader)
                .build();
    }
}
