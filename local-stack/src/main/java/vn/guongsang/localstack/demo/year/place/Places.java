package vn.guongsang.localstack.demo.year.place;

import java.util.List;
import java.util.Set;

/**
 * Where the year takes place.
 *
 * @param province the province
 * @param districts the districts in the first half of the year
 * @param communesBefore the communes until the end of June
 * @param communesAfter the communes from July on
 * @param bodies agencies, schools, enterprises, armed forces and subordinate units; those registered by the play come last
 */
public record Places(
        Place province,
        List<Place> districts,
        List<Place> communesBefore,
        List<Place> communesAfter,
        List<Place> bodies) {

    /** The communes that become one in the middle of the play. */
    public static final Set<String> MERGED = Set.of("20161", "20179", "20182");
    /** The body that is dissolved. */
    public static final String DISSOLVED = "gs-ban-quan-ly-du-an";
    /** The bodies that are registered below others before the play begins. */
    public static final int REGISTERED = 25;

    /** All units on the last day of June, those registered by the play included. */
    public int count() {
        return 1 + districts.size() + communesBefore.size() + bodies.size();
    }

    /** The communes that are still there at the end. */
    public List<Place> lastingCommunes() {
        return communesAfter.stream()
                .filter(place -> !MERGED.contains(place.code()))
                .toList();
    }

    /** The communes that become one. */
    public List<Place> merged() {
        return communesAfter.stream()
                .filter(place -> MERGED.contains(place.code()))
                .toList();
    }

    /** The bodies that are still there at the end. */
    public List<Place> lastingBodies() {
        return bodies.stream().filter(place -> !DISSOLVED.equals(place.code())).toList();
    }

    /** The departments that issue criteria and plans. */
    public List<Place> departments() {
        return bodies.stream()
                .filter(place -> "DEPARTMENT".equals(place.type()))
                .limit(20)
                .toList();
    }

    /** The body that is dissolved. */
    public Place dissolved() {
        return bodies.stream()
                .filter(place -> DISSOLVED.equals(place.code()))
                .findFirst()
                .orElseThrow();
    }
}
