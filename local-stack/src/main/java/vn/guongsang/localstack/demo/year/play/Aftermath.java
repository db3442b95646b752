package vn.guongsang.localstack.demo.year.play;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.desk.Papers;
import vn.guongsang.localstack.demo.desk.Staff;
import vn.guongsang.localstack.demo.desk.Workers;
import vn.guongsang.localstack.demo.work.AfterWork;
import vn.guongsang.localstack.demo.year.Case;
import vn.guongsang.localstack.demo.year.Casebook;
import vn.guongsang.localstack.demo.year.Files;
import vn.guongsang.localstack.demo.year.Trait;
import vn.guongsang.localstack.demo.year.fate.Referred;
import vn.guongsang.localstack.demo.year.fate.Tier;
import vn.guongsang.localstack.parts.Persona;

/** What follows the recognitions of the year. */
final class Aftermath {

    private static final String AT_THE_END = "2025-12-30";
    private static final int TO_THE_NATION = 12;

    private final AfterWork work;
    private final Casebook book;
    private final Files files;
    private final Course course;
    private final Workers workers;

    Aftermath(AfterWork work, Casebook book, Files files, Course course, Workers workers) {
        this.work = work;
        this.book = book;
        this.files = files;
        this.course = course;
        this.workers = workers;
    }

    /** Forty: twenty of communes, eight of units that the province nominates next, twelve to the nation. */
    void refer() {
        List<Case> communes = book.with(Trait.REFERRED);
        workers.each(communes, one -> toTheProvince(one, Referred.of(communes.indexOf(one), communes.size())));
        workers.each(book.steppedUp(), this::steppedUp);
        List<Case> nation = book.with(Trait.REFERRED_TO_THE_NATION);
        workers.each(nation, one -> toTheNation(one, nation.indexOf(one) * TO_THE_NATION / nation.size()));
    }

    private void toTheProvince(Case one, Referred end) {
        Api.Answer sent = sent(Staff.officer(one.place().id()), one);
        if (end == Referred.SENT) {
            return;
        }
        Api.Answer received = work.onReferral(Staff.HEAD, sent, "receipt", null);
        switch (end) {
            case ACCEPTED -> work.onReferral(Staff.HEAD, received, "acceptance", null);
            case RETURNED -> work.refuse(Staff.HEAD, received, "return");
            case RESENT ->
                work.onReferral(
                        Staff.officer(one.place().id()),
                        work.refuse(Staff.HEAD, received, "return"),
                        "resending",
                        null);
            case DECLINED -> work.refuse(Staff.HEAD, received, "decline");
            case SENT, RECEIVED -> {
                // That is how far it has come.
            }
        }
    }

    private void steppedUp(Case second) {
        Case first = second.before();
        Api.Answer sent = sent(Staff.officer(first.place().id()), first);
        Api.Answer received = work.onReferral(Staff.HEAD, sent, "receipt", null);
        Api.Answer accepted = work.onReferral(Staff.HEAD, received, "acceptance", null);
        work.onReferral(Staff.HEAD, accepted, "nomination", Map.of("nominationId", files.id(second)));
    }

    /** Five are chosen, four are not, three wait for their answer. */
    private void toTheNation(Case one, int number) {
        Api.Answer sent = sent(Staff.HEAD, one);
        if (number < 9) {
            work.central(sent, number < 5, AT_THE_END);
        }
    }

    private Api.Answer sent(Persona sender, Case one) {
        String sentOn = LocalDate.parse(one.decidedOn()).plusDays(5).toString();
        return work.refer(sender, files.exemplar(one), files.approvalNo(one), sentOn);
    }

    void commend() {
        workers.each(book.with(Trait.COMMENDED), one -> work.praise(leader(one), proposed(one), decision(one)));
        workers.each(book.with(Trait.NOT_COMMENDED), one -> work.refusePraise(leader(one), proposed(one)));
        workers.each(book.with(Trait.PROPOSED_FOR_COMMENDATION), this::proposed);
    }

    private Api.Answer proposed(Case one) {
        String form = one.tier() == Tier.UNIT ? "CERTIFICATE_UNIT" : "CERTIFICATE_COMMUNE";
        return work.proposePraise(one.place().id(), files.exemplar(one), form, "2025-07-02");
    }

    private static Persona leader(Case one) {
        return Staff.leader(one.place().id());
    }

    private static Map<String, Object> decision(Case one) {
        return Papers.decision("KT-" + one.number() + "/QĐ", AT_THE_END);
    }

    void withdrawConsents() {
        workers.each(book.with(Trait.CONSENT_WITHDRAWN), one -> work.withdrawConsent(Staff.BOARD, files.exemplar(one)));
    }

    void revoke() {
        workers.each(
                book.cases().stream().filter(Case::isRevoked).toList(),
                one -> work.revoke(course.decider(one), files.exemplar(one), decision(one), AT_THE_END));
    }

    void merge() {
        workers.each(book.with(Trait.TWIN), twin -> work.merge(files.subject(twin), files.subject(twin.before())));
    }
}
