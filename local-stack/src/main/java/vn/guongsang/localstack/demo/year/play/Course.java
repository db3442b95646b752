package vn.guongsang.localstack.demo.year.play;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.desk.Papers;
import vn.guongsang.localstack.demo.desk.Staff;
import vn.guongsang.localstack.demo.work.DossierWork;
import vn.guongsang.localstack.demo.work.FieldWork;
import vn.guongsang.localstack.demo.year.Case;
import vn.guongsang.localstack.demo.year.Casebook;
import vn.guongsang.localstack.demo.year.Files;
import vn.guongsang.localstack.demo.year.Trait;
import vn.guongsang.localstack.demo.year.Wording;
import vn.guongsang.localstack.demo.year.fate.Fate;
import vn.guongsang.localstack.demo.year.fate.Tier;
import vn.guongsang.localstack.parts.Persona;

/** The course of one nomination: brought in, appraised, decided. */
final class Course {

    private static final String EMBARGO = "2099-01-01T00:00:00Z";
    private static final int SCORES = 4;

    private final DossierWork dossiers;
    private final FieldWork field;
    private final Files files;
    private final Set<UUID> withCriteria;
    private final Map<UUID, UUID> heirs;

    Course(DossierWork dossiers, FieldWork field, Files files, Set<UUID> withCriteria, Map<UUID, UUID> heirs) {
        this.dossiers = dossiers;
        this.field = field;
        this.files = files;
        this.withCriteria = withCriteria;
        this.heirs = heirs;
    }

    /** Registers, drafts, submits and appraises, as far as it is to come before anybody decides. */
    void bringIn(Case one, String movement) {
        Persona officer = Staff.officer(one.place().id());
        String key = "n" + one.number();
        String subject = subject(one, officer, key);
        Map<String, Object> body =
                new Wording(one).body(subject, withCriteria.contains(one.place().id()), movement);
        Api.Answer last =
                isTippedOff(one) ? fromTip(one, officer, key, subject, body) : dossiers.draft(officer, key, body);
        if (isClaimed(one)) {
            last = dossiers.claim(officer, last, new Wording(one).claim());
        }
        if (one.fate().isSubmitted()) {
            last = dossiers.submit(officer, last);
        }
        files.put(one, one.fate().isAppraised() ? appraise(one, last) : last);
    }

    private String subject(Case one, Persona officer, String key) {
        String id = one.isOfKnownSubject()
                ? files.subject(one.before())
                : dossiers.register(officer, key, one.nominee().body(one.place().id()))
                        .text("/id");
        files.subject(one, id);
        return id;
    }

    private Api.Answer fromTip(Case one, Persona officer, String key, String subject, Map<String, Object> body) {
        Wording words = new Wording(one);
        UUID unit = one.place().id();
        Api.Answer tip = field.tip(unit, key, one.nominee().name(), words.told());
        Api.Answer draft = field.accept(unit, tip, words.acceptance(subject));
        return one.fate() == Fate.DRAFT ? draft : dossiers.complete(officer, draft, body);
    }

    private Api.Answer appraise(Case one, Api.Answer submitted) {
        boolean disputed = one.has(Trait.CLAIM_DISPUTED);
        Persona appraiser = appraiser(one);
        Api.Answer seen = disputed || one.has(Trait.CLAIM_CONFIRMED)
                ? dossiers.verify(appraiser, submitted, !disputed)
                : submitted;
        boolean good = one.fate() != Fate.REJECTED && !disputed;
        return dossiers.appraise(appraiser, seen, good, (good ? 7 : 4) + one.number() % SCORES, one.appraisedOn());
    }

    /** Decides; only what is approved, or rejected or returned outside the province's batches, has one of its own. */
    void decide(Case one) {
        Api.Answer last = files.newest(one);
        switch (one.fate()) {
            case APPROVED ->
                files.put(
                        one,
                        dossiers.approve(
                                decider(one),
                                last,
                                Papers.decision(one.number() + "/QĐ-KT", one.decidedOn()),
                                one.has(Trait.EMBARGOED) ? EMBARGO : null));
            case REJECTED -> dossiers.reject(decider(one), last, one.decidedOn());
            case RETURNED -> dossiers.giveBack(decider(one), last);
            case WITHDRAWN, UNDER_APPRAISAL, SUBMITTED, DRAFT ->
                throw new IllegalArgumentException(one.fate() + " needs no decision");
        }
    }

    /** Who decides on it, for example on the day of its decision. */
    Persona decider(Case one) {
        UUID unit = one.place().id();
        return switch (one.tier()) {
            case UNIT, COMMUNE ->
                Staff.leader(one.decidedOn().compareTo(Casebook.REFORM) < 0 ? unit : heirs.getOrDefault(unit, unit));
            case DISTRICT -> Staff.districtBoard(one.place().parentId());
            case PROVINCE -> Staff.HEAD;
        };
    }

    private static Persona appraiser(Case one) {
        return switch (one.tier()) {
            case UNIT, COMMUNE -> Staff.leader(one.place().id());
            case DISTRICT -> Staff.districtBoard(one.place().parentId());
            case PROVINCE -> Staff.BOARD;
        };
    }

    private static boolean isTippedOff(Case one) {
        return one.has(Trait.TIPPED_OFF) || one.has(Trait.TIPPED_OFF_AND_SUBMITTED);
    }

    private static boolean isClaimed(Case one) {
        return one.has(Trait.CLAIM_OPEN) || one.has(Trait.CLAIM_DISPUTED) || one.has(Trait.CLAIM_CONFIRMED);
    }

    /** Whether the province decides it together with others. */
    static boolean isDecidedTogether(Case one) {
        return one.tier() == Tier.PROVINCE && (one.fate() == Fate.REJECTED || one.fate() == Fate.RETURNED);
    }
}
