package vn.guongsang.kit.probe;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.guongsang.localstack.testing.StackResource;

/** The PostgreSQL and Kafka that all tests of the kit share. */
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = {@ResourceArg(name = "db", value = "kit"), @ResourceArg(name = "topics", value = "probe.v1")})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface KitStack {}
