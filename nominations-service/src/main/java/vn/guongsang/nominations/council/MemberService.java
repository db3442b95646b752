package vn.guongsang.nominations.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.codelist.CodeLists;
import vn.guongsang.nominations.codelist.CodeView;
import vn.guongsang.nominations.unit.Units;

/** Appoints members and ends their mandates; a mandate that has been in force is never rewritten. */
@ApplicationScoped
public class MemberService {

    private final Members members;
    private final Units units;
    private final CodeLists lists;
    private final Audit audit;

    MemberService(Members members, Units units, CodeLists lists, Audit audit) {
        this.members = members;
        this.units = units;
        this.lists = lists;
        this.audit = audit;
    }

    /** Appoints a member. */
    @Transactional
    public MemberView appoint(NewMember given, Actor actor, Instant at) {
        requireValid(given, Vietnam.dateOf(at));
        UUID id = Ids.next();
        members.insert(id, given);
        audit.record("council-member", id, "appointment", actor, null, List.of("all"), at);
        return members.find(id, actor).orElseThrow();
    }

    /** Ends a mandate with a day that has not passed, so that no vote already counted loses its base. */
    @Transactional
    public MemberView end(UUID id, IfMatch expected, LocalDate lastDay, Actor actor, Instant at) {
        MemberView member = members.lock(id, actor).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(member.version());
        LocalDate today = Vietnam.dateOf(at);
        ProblemException problem = new ProblemException(CouncilProblem.COUNCIL_MEMBER_INVALID);
        if (lastDay.isBefore(today) || lastDay.isBefore(member.validFrom())) {
            throw problem.at("/lastDay", "mandate-ends-before", today);
        }
        if (member.validTo() != null && member.validTo().isBefore(lastDay)) {
            throw problem.at("/lastDay", "mandate-ended", member.validTo());
        }
        members.end(id, lastDay);
        audit.record("council-member", id, "end", actor, null, List.of("validTo"), at);
        return members.find(id, actor).orElseThrow();
    }

    private void requireValid(NewMember given, LocalDate today) {
        ProblemException problem = new ProblemException(CouncilProblem.COUNCIL_MEMBER_INVALID);
        if (given.validTo() != null && given.validTo().isBefore(given.validFrom())) {
            throw problem.at("/validTo", "mandate-order");
        }
        if (given.unitId() != null && !units.exists(given.unitId())) {
            problem.at("/unitId", "unit-unknown");
        }
        List<String> known =
                lists.sectors(today, Locale.ROOT).stream().map(CodeView::code).toList();
        for (int i = 0; i < given.sectors().size(); i++) {
            if (!known.contains(given.sectors().get(i))) {
                problem.with(
                        new ProblemException.Fault("/sectors/" + i, null, "sector-unknown", List.of(), null, known));
            }
        }
        if (members.overlaps(given)) {
            problem.at("/actorId", "mandate-overlaps");
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
