package vn.guongsang.localstack.demo.report.means;

import vn.guongsang.localstack.demo.desk.Desk;
import vn.guongsang.localstack.demo.desk.Workers;
import vn.guongsang.localstack.demo.year.place.Heirs;
import vn.guongsang.localstack.demo.year.place.Register;

/** What the reports of a year tell beside the exemplars. */
public final class Means {

    private final Inspections inspections;
    private final Trainings trainings;
    private final Budgets budgets;
    private final Requests requests;

    /** At a desk of reporting-service. */
    public Means(Desk desk, Register register, Heirs heirs) {
        this.inspections = new Inspections(desk, register, heirs);
        this.trainings = new Trainings(desk, register);
        this.budgets = new Budgets(desk, register, heirs);
        this.requests = new Requests(desk, register);
    }

    /** Plays a year; a second time it changes nothing. */
    public void play(int year, Workers workers) {
        inspections.play(year, workers);
        trainings.play(year, workers);
        budgets.play(year, workers);
        requests.play(year);
    }
}
