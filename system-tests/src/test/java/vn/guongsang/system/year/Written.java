package vn.guongsang.system.year;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.guongsang.localstack.demo.year.Case;
import vn.guongsang.localstack.demo.year.Casebook;
import vn.guongsang.localstack.demo.year.Trait;
import vn.guongsang.localstack.demo.year.fate.Fate;
import vn.guongsang.localstack.demo.year.fate.Nurtured;
import vn.guongsang.localstack.demo.year.fate.Referred;
import vn.guongsang.localstack.demo.year.fate.Tier;
import vn.guongsang.localstack.demo.year.media.Pieces;

/** What a year has to add to the books, as it was written before it was played. */
final class Written {

    private static final int MEMBERS = 7;

    private final Casebook book;
    private final Map<String, Long> lines = new TreeMap<>();

    private Written(Casebook book) {
        this.book = book;
    }

    static Map<String, Long> in(Casebook book) {
        Written written = new Written(book);
        written.nominations();
        written.finding();
        written.council();
        written.referrals();
        written.afterwards();
        written.press();
        written.units();
        written.lines.values().removeIf(count -> count == 0);
        return written.lines;
    }

    private void nominations() {
        for (Tier tier : Tier.values()) {
            for (Fate fate : Fate.values()) {
                put("nomination " + fate + " " + tier, book.ended(fate, tier).size());
            }
            put("recognition " + tier, approved(tier));
        }
        long revoked = revoked();
        long exemplars = approved(null) - twice();
        put("revoked", revoked);
        put("exemplar APPROVED", exemplars - revoked);
        put("exemplar REVOKED", revoked);
        put("report recognitions", approved(null) - revoked);
        put("report distinctSubjects", exemplars - revoked - of(Trait.TWIN));
        put("subject ACTIVE", book.cases().size() - of(Trait.SECOND_STEP) - of(Trait.TWIN));
        put("subject DUPLICATE", of(Trait.TWIN));
    }

    private long approved(Tier tier) {
        return book.ended(Fate.APPROVED, tier).size();
    }

    private long revoked() {
        return of(Trait.REVOKED, Trait.PUBLISHED_AND_REVOKED);
    }

    /** Recognitions that went to an exemplar which was there already. */
    private long twice() {
        return book.with(Trait.SECOND_STEP).stream()
                .filter(one -> one.fate() == Fate.APPROVED)
                .count();
    }

    private void finding() {
        put("tip ACCEPTED", of(Trait.TIPPED_OFF, Trait.TIPPED_OFF_AND_SUBMITTED));
        put("tip REJECTED", 6);
        put("tip DUPLICATE", 4);
        put("claim CONFIRMED", of(Trait.CLAIM_CONFIRMED));
        put("claim DISPUTED", of(Trait.CLAIM_DISPUTED));
        put("claim UNVERIFIED", of(Trait.CLAIM_OPEN));
        put("origin MOVEMENT", of(Trait.OF_THE_MOVEMENT));
        put("movement REGISTERED", 15);
        put("movement DECLINED", 5);
    }

    private void council() {
        long outvoted = of(Trait.OUTVOTED_FIRST, Trait.OUTVOTED_SECOND);
        put("session CLOSED", 2);
        put("ballot FOR", MEMBERS * of(Trait.VOTED_FIRST, Trait.VOTED_SECOND) + (MEMBERS - 1) * outvoted);
        put("ballot AGAINST", outvoted);
        put("assignment", 2 * of(Trait.ASSIGNED));
        put("conflict", of(Trait.CONFLICTED));
        put("opinion", of(Trait.BEFORE_THE_PEOPLE, Trait.OBJECTION_DISMISSED, Trait.OBJECTION_UPHELD));
        put("objection DISMISSED", of(Trait.OBJECTION_DISMISSED));
        put("objection UPHELD", of(Trait.OBJECTION_UPHELD));
    }

    private void referrals() {
        List<Referred> ends = referred();
        for (Referred end : Referred.values()) {
            String status = end == Referred.RESENT ? "SENT" : end.name();
            lines.merge(
                    "referral PROVINCE " + status,
                    ends.stream().filter(one -> one == end).count(),
                    Long::sum);
        }
        long steppedUp = book.steppedUp().size();
        lines.merge("referral PROVINCE ACCEPTED", steppedUp, Long::sum);
        long chosen = nation(0, 5);
        put("referral NATION ACCEPTED", chosen);
        put("referral NATION DECLINED", nation(5, 9));
        put("referral NATION SENT", nation(9, 12));
        // What is sent again is a letter of today, not of the year.
        long again = ends.stream().filter(end -> end == Referred.RESENT).count();
        put("funnel INTRODUCED", ends.size() - again + steppedUp);
        put("funnel CHOSEN_PROVINCE_WIDE", lines.get("referral PROVINCE ACCEPTED"));
        put("funnel SENT_TO_CENTRAL_BOARD", of(Trait.REFERRED_TO_THE_NATION));
        put("funnel CHOSEN_NATIONWIDE", chosen);
    }

    private List<Referred> referred() {
        int count = (int) of(Trait.REFERRED);
        return IntStream.range(0, count).mapToObj(i -> Referred.of(i, count)).toList();
    }

    private long nation(int from, int to) {
        int count = (int) of(Trait.REFERRED_TO_THE_NATION);
        return IntStream.range(0, count)
                .map(i -> i * 12 / count)
                .filter(i -> i >= from && i < to)
                .count();
    }

    private void afterwards() {
        put("commendation DECIDED", of(Trait.COMMENDED));
        put("commendation REFUSED", of(Trait.NOT_COMMENDED));
        put("commendation PROPOSED", of(Trait.PROPOSED_FOR_COMMENDATION));
        put("nurturing NOMINATED", of(Trait.NURTURED));
        int count = book.nurturedOnly().size();
        IntStream.range(0, count)
                .mapToObj(i -> Nurtured.of(i, count))
                .forEach(end -> lines.merge("nurturing " + end, 1L, Long::sum));
    }

    /** Six tasks an approval, where the newsrooms have left them; what was published of the revoked is taken down. */
    private void press() {
        Pieces pieces = Pieces.of(book);
        pieces.all().forEach(piece -> lines.merge("task PROPAGATION " + piece.status(), 1L, Long::sum));
        put("task RETRACTION PUBLISHED", pieces.retracted().size());
    }

    private void units() {
        put("criteria ISSUED", 20);
        put("plan ACCEPTED", 20);
        put("change COMMITTED", 1);
    }

    private long of(Trait... traits) {
        return Arrays.stream(traits).mapToLong(trait -> book.with(trait).size()).sum();
    }

    private void put(String line, long count) {
        lines.put(line, count);
    }

    /** Which of the exemplars the feed shows: the subject of a second step is there already. */
    static List<Case> inTheFeed(Casebook book) {
        return book.cases().stream()
                .filter(one -> one.isInTheFeed() && !one.has(Trait.SECOND_STEP))
                .toList();
    }

    /** Which of them it has shown and shows no more. */
    static List<Case> goneFromTheFeed(Casebook book) {
        return book.cases().stream()
                .filter(one -> one.isRevoked() || one.has(Trait.CONSENT_WITHDRAWN))
                .toList();
    }
}
