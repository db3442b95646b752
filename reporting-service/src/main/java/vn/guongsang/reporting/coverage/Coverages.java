package vn.guongsang.reporting.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.model.Level;
import vn.guongsang.model.SubjectType;
import vn.guongsang.reporting.coverage.CoverageCounts.Part;
import vn.guongsang.reporting.quota.CountedRecognition;
import vn.guongsang.reporting.quota.CountedRecognitions;
import vn.guongsang.reporting.quota.late.LateLimits;
import vn.guongsang.reporting.quota.rule.Viewpoint;

/** Puts the matrix together: every field of the plan, every kind of subject, also where there is nothing. */
@ApplicationScoped
public class Coverages {

    private final DataSource database;
    private final CoverageQuestions questions;
    private final CoverageCounts counts;
    private final CountedRecognitions recognitions;
    private final Labels labels;

    Coverages(
            DataSource database,
            CoverageQuestions questions,
            CoverageCounts counts,
            CountedRecognitions recognitions,
            Labels labels) {
        this.database = database;
        this.questions = questions;
        this.counts = counts;
        this.recognitions = recognitions;
        this.labels = labels;
    }

    /**
     * What is asked.
     *
     * @param unitId null for the province
     * @param level only what this level recognised; null for all
     */
    public record Asked(int year, UUID unitId, Level level, Viewpoint view) {}

    /** A page of the recognitions of a part of the matrix, and from when on they are late. */
    public record Records(LateLimits late, Slice<CountedRecognition> page) {}

    /** A field as the plan names it; one that it does not name has no names. */
    private record Sector(String code, String nameVi, String nameEn) {}

    /**
     * The matrix of a unit and what lies below it.
     *
     * @param at when it is asked, for an answer as things are now
     * @throws ProblemException 404 when the unit is unknown or out of scope
     */
    public CoverageMatrix matrix(Asked asked, UnitScope scope, Instant at) {
        CoverageQuestion question = questions.of(asked, scope);
        Map<Part, CoverageFigures> found =
                counts.of(question.counting(), question.unit().id());
        List<Sector> sectors = sectors(found);
        List<CoverageCell> cells = sectors.stream()
                .flatMap(sector -> Arrays.stream(SubjectType.values()).map(type -> cell(sector, type, found)))
                .toList();
        return new CoverageMatrix(
                asked.year(),
                question.unit().id(),
                question.unit().name(),
                question.counting().day(),
                asked.view().until() == null ? at : asked.view().until().minusMillis(1),
                cells.stream().filter(cell -> cell.state() != CellState.COVERED).count(),
                cells,
                sectors.stream().map(sector -> line(sector, found)).toList(),
                Arrays.stream(SubjectType.values())
                        .map(type -> new TypeLine(type, figures(found, null, type.name())))
                        .toList(),
                figures(found, null, null));
    }

    /**
     * The recognitions of a part of the matrix.
     *
     * @param sector null for all
     * @param type null for all
     * @throws ProblemException 404 when the unit is unknown or out of scope
     */
    public Records records(Asked asked, UnitScope scope, String sector, SubjectType type, PageRequest page) {
        CoverageQuestion question = questions.of(asked, scope);
        return new Records(
                question.late(),
                recognitions.cell(question.counting(), question.unit().id(), sector, type, page));
    }

    private List<Sector> sectors(Map<Part, CoverageFigures> found) {
        List<Sector> planned = Sql.of("SELECT * FROM plan_sector ORDER BY ordinal")
                .list(database, row -> new Sector(row.text("code"), row.text("name_vi"), row.text("name_en")));
        Stream<Sector> others = found.keySet().stream()
                .map(Part::sector)
                .filter(Objects::nonNull)
                .filter(code ->
                        planned.stream().noneMatch(sector -> sector.code().equals(code)))
                .distinct()
                .sorted()
                .map(code -> new Sector(code, null, null));
        return Stream.concat(planned.stream(), others).toList();
    }

    private CoverageCell cell(Sector sector, SubjectType type, Map<Part, CoverageFigures> found) {
        CoverageFigures figures = figures(found, sector.code(), type.name());
        CellState state = figures.recognitions() > 0
                ? CellState.COVERED
                : isKnown(figures(found, null, null)) ? CellState.EMPTY : CellState.NO_DATA;
        return new CoverageCell(sector.code(), type, state, labels.of("coverage-cell", state), figures);
    }

    private static boolean isKnown(CoverageFigures all) {
        return all.recognitions() > 0 || all.dossiers() > 0;
    }

    private static SectorLine line(Sector sector, Map<Part, CoverageFigures> found) {
        return new SectorLine(sector.code(), sector.nameVi(), sector.nameEn(), figures(found, sector.code(), null));
    }

    private static CoverageFigures figures(Map<Part, CoverageFigures> found, String sector, String type) {
        return found.getOrDefault(new Part(sector, type), CoverageFigures.NONE);
    }
}
