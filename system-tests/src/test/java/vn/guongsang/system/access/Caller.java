package vn.guongsang.system.access;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.guongsang.localstack.parts.Persona;

/** One row of the matrix: a role in one relation to the records that are tried. */
record Caller(Role role, Relation relation, Newsroom newsroom) {

    /** Every role in every relation; those bound to an outlet also in every relation to it. */
    static List<Caller> all() {
        return Arrays.stream(Role.values()).flatMap(Caller::of).toList();
    }

    /** A role in every relation. */
    static Stream<Caller> of(Role role) {
        List<Newsroom> newsrooms =
                role.bond() == Role.Bond.OUTLET ? List.of(Newsroom.values()) : List.of(Newsroom.UNCLAIMED);
        return Arrays.stream(Relation.values())
                .flatMap(relation -> newsrooms.stream().map(newsroom -> new Caller(role, relation, newsroom)));
    }

    /** Somebody who stands exactly there. */
    Persona persona(Places places) {
        Persona nobody = Persona.of("ma-tran-" + UUID.randomUUID(), "Người Thử Quyền");
        Persona somebody =
                role == Role.NO_ROLE ? nobody : Persona.of(nobody.name(), nobody.displayName(), role.claim());
        return somebody.inUnit(places.unitOf(relation)).atOutlet(places.outletOf(newsroom));
    }
}
