package vn.guongsang.kit.edge;

import io.vertx.ext.web.RoutingContext;

/** Knows the paths of health, metrics and documents: they must answer also when the service is busy. */
final class OpsPaths {

    private OpsPaths() {}

    static boolean exempt(RoutingContext call) {
        return call.request().path().startsWith("/q/");
    }
}
