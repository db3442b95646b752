package vn.guongsang.system.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may call an operation, how their place binds them, and how to try it. The roles are written down here once more,
 * on purpose: what the services say about themselves is not proof of what they ought to say.
 *
 * @param open whether it needs no token
 */
record Rule(String service, String operation, boolean open, Set<Role> roles, Scope scope, Probe probe) {

    private static final Set<Role> ALL = EnumSet.allOf(Role.class);

    /** For everybody, without a token too. */
    static Rule open(String service, String operation, Probe probe) {
        return new Rule(service, operation, true, ALL, Scope.EVERYTHING, probe);
    }

    /** For everybody with a token. */
    static Rule anyRole(String service, String operation, Probe probe) {
        return new Rule(service, operation, false, ALL, Scope.EVERYTHING, probe);
    }

    /** How the documents call it. */
    String name() {
        return service + " " + operation;
    }

    /** In the words of {@link Operation#access}. */
    String access() {
        if (open) {
            return Operation.OPEN;
        }
        return roles.equals(ALL)
                ? Operation.ANY_ROLE
                : roles.stream().map(Role::claim).sorted().collect(Collectors.joining(" "));
    }

    /**
     * Whether the caller is worth a try: from every place when the role may call and its place binds it, else from one of
     * them. A role that may not call is refused before anybody asks where it stands. Which place it is varies with the
     * operation and the role.
     */
    boolean isTriedBy(Caller caller) {
        if (grants(caller) && scope != Scope.EVERYTHING) {
            return true;
        }
        List<Caller> places = Caller.of(caller.role()).toList();
        return caller.equals(places.get(Math.floorMod((operation + caller.role()).hashCode(), places.size())));
    }

    /** Whether what the caller is told is compared with an unknown target: once a role, in the first place out of scope. */
    boolean isCompared(Caller caller) {
        return grants(caller)
                && Caller.of(caller.role())
                        .filter(place -> !scope.covers(place))
                        .findFirst()
                        .filter(caller::equals)
                        .isPresent();
    }

    private boolean grants(Caller caller) {
        return roles.contains(caller.role());
    }

    /** What has to come back. */
    String expected(Caller caller) {
        if (!grants(caller)) {
            return "403 forbidden";
        }
        return scope.covers(caller) ? probe.inside() : probe.outside();
    }

    /** What has to come back without a token. */
    String expectedWithoutToken() {
        return open ? probe.inside() : "401 unauthenticated";
    }
}
