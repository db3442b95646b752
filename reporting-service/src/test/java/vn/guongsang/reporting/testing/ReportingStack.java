package vn.guongsang.reporting.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.guongsang.localstack.testing.StackResource;

/** The PostgreSQL, Kafka and identity that all tests of this service share; answers are held against the contract. */
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = {
            @ResourceArg(name = "db", value = "reporting"),
            @ResourceArg(name = "api", value = "reporting"),
            @ResourceArg(
                    name = "topics",
                    value = "guongsang.units.v1,guongsang.nominations.v1,guongsang.criteria.v1,guongsang.exemplars.v1,"
                            + "guongsang.movements.v1,guongsang.movement-registrations.v1,guongsang.unit-plans.v1,guongsang.nurturing-plans.v1,"
                            + "guongsang.referrals.v1,guongsang.commendations.v1,guongsang.council-sessions.v1,guongsang.propagation.v1,"
                            + "guongsang.contests.v1,guongsang.editions.v1,guongsang.broadcasts.v1,guongsang.columns.v1,"
                            + "guongsang.gatherings.v1")
        })
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ReportingStack {}
