package vn.guongsang.localstack.demo.year.play;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.desk.Staff;
import vn.guongsang.localstack.demo.desk.Workers;
import vn.guongsang.localstack.demo.work.CouncilWork;
import vn.guongsang.localstack.demo.year.Case;
import vn.guongsang.localstack.demo.year.Casebook;
import vn.guongsang.localstack.demo.year.Files;
import vn.guongsang.localstack.demo.year.Trait;

/** The council of the province in the year: seven members, two sessions, the last member votes in writing. */
final class Chamber {

    private static final int MEMBERS = 7;

    private final CouncilWork work;
    private final Casebook book;
    private final Files files;
    private final List<String> members = new ArrayList<>();

    Chamber(CouncilWork work, Casebook book, Files files) {
        this.work = work;
        this.book = book;
        this.files = files;
    }

    void appoint() {
        for (int i = 0; i < MEMBERS; i++) {
            members.add(work.appoint(Staff.councillor(i), i));
        }
    }

    private record Ballot(int member, Case one, boolean inFavour) {}

    /** Nine tenths of seven are all of them: one vote against is enough. */
    void meet(String title, String number, Trait voted, Trait outvoted, Workers workers) {
        List<Case> agenda = Stream.of(voted, outvoted)
                .flatMap(trait -> book.with(trait).stream())
                .toList();
        Api.Answer open = work.open(title, files.ids(agenda), members.subList(0, MEMBERS - 1));
        List<Ballot> ballots = agenda.stream()
                .flatMap(one -> IntStream.range(0, MEMBERS)
                        .mapToObj(i -> new Ballot(i, one, one.has(voted) || i != one.number() % MEMBERS)))
                .toList();
        workers.each(
                ballots,
                ballot ->
                        work.vote(Staff.councillor(ballot.member()), open, files.id(ballot.one()), ballot.inFavour()));
        work.close(open, number);
    }

    void assign() {
        work.assign(files.ids(book.with(Trait.ASSIGNED)), "assignment");
        List<Case> conflicted = book.with(Trait.CONFLICTED);
        for (int i = 0; i < conflicted.size(); i++) {
            work.declareConflict(Staff.councillor(i), files.id(conflicted.get(i)));
        }
    }

    void askThePeople() {
        book.with(Trait.BEFORE_THE_PEOPLE).forEach(one -> work.askThePeople(files.id(one), null));
        book.with(Trait.OBJECTION_DISMISSED).forEach(one -> work.askThePeople(files.id(one), "DISMISSED"));
        book.with(Trait.OBJECTION_UPHELD).forEach(one -> work.askThePeople(files.id(one), "UPHELD"));
    }
}
