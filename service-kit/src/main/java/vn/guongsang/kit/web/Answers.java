package vn.guongsang.kit.web;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** Builds the answers that carry a version: {@code ETag} always, {@code Location} on creation. */
public final class Answers {

    private Answers() {}

    /** 200 with the view and its tag. */
    public static <T extends Versioned> RestResponse<T> ok(T view) {
        return RestResponse.ResponseBuilder.ok(view)
                .tag(ETags.of(view.version()))
                .build();
    }

    /** 201 with the view, its tag and where it can be read. */
    public static <T extends Versioned> RestResponse<T> created(URI location, T view) {
        return RestResponse.ResponseBuilder.<T>created(location)
                .entity(view)
                .tag(ETags.of(view.version()))
                .build();
    }
}
