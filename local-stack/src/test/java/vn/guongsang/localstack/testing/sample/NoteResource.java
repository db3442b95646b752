package vn.guongsang.localstack.testing.sample;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("/notes")
public class NoteResource {
    @Inject
    NoteManager manager;

    @GET
    @RolesAllowed("auditor")
    public List<Note> list() {
        return List.of();
    }

    @POST
    public String undeclared() {
        return manager.name();
    }

    @POST
    @PermitAll
    @RolesAllowed("admin")
    public String declaredTwice() {
        return manager.name();
    }
}
