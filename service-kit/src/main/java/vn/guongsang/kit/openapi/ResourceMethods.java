package vn.guongsang.kit.openapi;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.web.Composite;
import vn.guongsang.kit.web.Versioned;

/** Reads from the code what its annotations say about each operation. */
final class ResourceMethods {

    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final DotName OPERATION = DotName.createSimple(Operation.class);
    private static final DotName PERMIT_ALL = DotName.createSimple(PermitAll.class);
    private static final DotName ROLES_ALLOWED = DotName.createSimple(RolesAllowed.class);
    private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class);
    private static final Set<DotName> VERSIONED =
            Set.of(DotName.createSimple(Versioned.class), DotName.createSimple(Composite.class));
    private static final Traits UNKNOWN = new Traits(false, List.of(), false, false, false);

    private static final String KIT = "vn.guongsang.kit.";

    private final IndexView index;
    private final Map<String, Traits> byOperation = new HashMap<>();

    /**
     * What holds for one operation.
     *
     * @param open whether it needs no token
     * @param roles the roles that may call it, sorted; empty when any
     * @param idempotent whether it needs an Idempotency-Key
     * @param versioned whether its answer carries a version and so an ETag
     * @param ofKit whether every service has it
     */
    record Traits(boolean open, List<String> roles, boolean idempotent, boolean versioned, boolean ofKit) {}

    ResourceMethods(IndexView index) {
        this.index = index;
        for (AnnotationInstance path : index.getAnnotations(PATH)) {
            if (path.target().kind() == org.jboss.jandex.AnnotationTarget.Kind.CLASS) {
                path.target().asClass().methods().forEach(this::read);
            }
        }
    }

    Traits of(String operationId) {
        return byOperation.getOrDefault(operationId, UNKNOWN);
    }

    private void read(MethodInfo method) {
        AnnotationInstance operation = method.annotation(OPERATION);
        AnnotationValue id = operation == null ? null : operation.value("operationId");
        boolean ownRule = method.hasAnnotation(PERMIT_ALL) || method.hasAnnotation(ROLES_ALLOWED);
        boolean open = method.hasAnnotation(PERMIT_ALL)
                || !ownRule && method.declaringClass().hasDeclaredAnnotation(PERMIT_ALL);
        AnnotationInstance roles = method.hasAnnotation(ROLES_ALLOWED)
                ? method.annotation(ROLES_ALLOWED)
                : method.declaringClass().declaredAnnotation(ROLES_ALLOWED);
        List<String> names = open || roles == null
                ? List.of()
                : Arrays.stream(roles.value().asStringArray()).sorted().toList();
        boolean idempotent =
                method.hasAnnotation(IDEMPOTENT) || method.declaringClass().hasDeclaredAnnotation(IDEMPOTENT);
        byOperation.put(
                id == null ? method.name() : id.asString(),
                new Traits(
                        open,
                        names,
                        idempotent,
                        isVersioned(method.returnType()),
                        method.declaringClass().name().toString().startsWith(KIT)));
    }

    private boolean isVersioned(Type type) {
        if (type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
            return type.asParameterizedType().arguments().stream().anyMatch(this::isVersioned);
        }
        ClassInfo view = index.getClassByName(type.name());
        return view != null && view.interfaceNames().stream().anyMatch(VERSIONED::contains);
    }
}
