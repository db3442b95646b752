package vn.guongsang.localstack.demo.role;

import com.fasterxml.jackson.databind.JsonNode;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.Cast;

/** The office that counts: what the province has reached in 2025, and what one department has made known. */
public final class Office {

    private static final String YEAR = "/v1/quota-progress?year=2025";

    private final Api reporting;
    private final Cast cast;

    /** The office of the cast at reporting-service. */
    public Office(Api reporting, Cast cast) {
        this.reporting = reporting;
        this.cast = cast;
    }

    /**
     * The numbers of a year.
     *
     * @param subjects different exemplars of the whole province
     * @param recognitions recognitions in force of the whole province
     * @param popularised exemplars of the department that have appeared somewhere and are still there
     */
    public record Count(long subjects, long recognitions, long popularised) {

        /** The same numbers, changed by so many. */
        public Count plus(int moreSubjects, int moreRecognitions, int morePopularised) {
            return new Count(subjects + moreSubjects, recognitions + moreRecognitions, popularised + morePopularised);
        }
    }

    /** The numbers now. */
    public Count count() {
        String token = cast.token("ban-tdkt");
        JsonNode province = reporting.get(token, YEAR).require(200).body().at("/total");
        String department = YEAR + "&unitId=" + cast.unit("agency");
        long popularised = 0;
        for (JsonNode quota :
                reporting.get(token, department).require(200).body().at("/quotas")) {
            if ("EXEMPLARS_PER_DEPARTMENT".equals(quota.get("code").asText())) {
                popularised = quota.get("count").asLong();
            }
        }
        return new Count(
                province.get("distinctSubjects").asLong(),
                province.get("recognitions").asLong(),
                popularised);
    }

    /** The numbers once they are the expected ones. */
    public Seen<Count> await(Count expected) {
        return Seen.within("count " + expected, this::count, expected::equals);
    }
}
