package vn.guongsang.nominations.feedconsumer.web;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.nominations.feedconsumer.FeedConsumerStatus;

/** Which consumers to list; null means no condition. */
public record FeedConsumerFilter(
        @Parameter(description = "Trạng thái", example = "ACTIVE") @QueryParam("status") FeedConsumerStatus status) {}
