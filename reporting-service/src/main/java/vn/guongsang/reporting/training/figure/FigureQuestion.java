package vn.guongsang.reporting.training.figure;

import java.time.LocalDate;
import java.util.UUID;
import vn.guongsang.reporting.training.form.Audience;
import vn.guongsang.reporting.training.form.TrainingType;

/**
 * What is counted.
 *
 * @param unitId only attendance of this unit, what lies below it, and their predecessors; null for all within the scope
 * @param basis day whose unit tree and whose targets count
 */
public record FigureQuestion(int year, UUID unitId, TrainingType type, Audience audience, LocalDate basis) {}
