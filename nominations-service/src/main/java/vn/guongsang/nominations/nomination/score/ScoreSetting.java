package vn.guongsang.nominations.nomination.score;

/**
 * How a level appraises on a day.
 *
 * @param appraisers how many persons appraise one nomination
 * @param workingDays how long each has
 * @param maxScore the best score; the worst is 0
 * @param conflictSpread the distance between two scores from which on opinions conflict
 * @param remindDays how many working days before the due day an appraiser is reminded
 */
public record ScoreSetting(int appraisers, int workingDays, int maxScore, int conflictSpread, int remindDays) {}
