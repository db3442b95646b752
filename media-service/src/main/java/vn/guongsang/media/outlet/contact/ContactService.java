package vn.guongsang.media.outlet.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.outlet.OutletView;
import vn.guongsang.media.outlet.Outlets;

/** Adds contacts and ends them; the audit trail names the contact, never the person. */
@ApplicationScoped
public class ContactService {

    private final Contacts contacts;
    private final Outlets outlets;
    private final Audit audit;

    ContactService(Contacts contacts, Outlets outlets, Audit audit) {
        this.contacts = contacts;
        this.outlets = outlets;
        this.audit = audit;
    }

    /** Adds a contact to an outlet that the actor reaches. */
    @Transactional
    public ContactView add(UUID outletId, NewContact given, Actor actor, Instant at) {
        OutletView outlet = outlets.find(outletId, Vietnam.dateOf(at))
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        ContactRule.check(given, outlet);
        ContactView contact = new ContactView(
                Ids.next(),
                1,
                outletId,
                given.function(),
                given.name(),
                given.role(),
                given.phone(),
                given.email(),
                given.validFrom(),
                given.validTo(),
                at);
        if (!contacts.insert(contact, actor)) {
            throw new ProblemException(ContactProblem.CONTACT_EXISTS).at("/name", "contact-exists");
        }
        audit.record("outlet-contact", contact.id(), "creation", actor, null, List.of("all"), at);
        return contact;
    }

    /** Ends a contact with a day, past or coming. */
    @Transactional
    public ContactView end(UUID id, IfMatch expected, LocalDate lastDay, Actor actor, Instant at) {
        ContactView contact = contacts.locked(id, actor).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(contact.version());
        if (contact.validTo() != null && contact.validTo().isBefore(Vietnam.dateOf(at))) {
            throw new ProblemException(ContactProblem.CONTACT_ENDED);
        }
        if (lastDay.isBefore(contact.validFrom())) {
            throw new ProblemException(ContactProblem.CONTACT_INVALID).at("/lastDay", "not-before-start");
        }
        contacts.end(id, lastDay);
        audit.record("outlet-contact", id, "end", actor, null, List.of("validTo"), at);
        return contacts.locked(id, actor).orElseThrow();
    }
}
