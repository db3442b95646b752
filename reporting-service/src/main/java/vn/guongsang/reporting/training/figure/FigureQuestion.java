package vn.guongsang.reporting.training.figure;

import vn.guongsang.reporting.training.form.Audience;
import java.time.LocalDate;
import vn.guongsang.reporting.training.form.TrainingType;
import java.util.UUID;

/**
 * What is counted.
 *
 * @param unitId only attendance of this unit, what lies below it, and their predecessors; null for all within the scope
 * @param basis day whose unit tree and whose targets count
 */
public record FigureQuestion(int year, UUID unitId, TrainingType type, Audience audience, LocalDate basis) {}
