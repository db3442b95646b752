/**
 * A unit's yearly estimate (plan V.2, V.1.đ) from the draft over review, approval, allocation and adjustment to the
 * settlement. {@code line} keeps the lines, {@code spending} books money, {@code figures} sums, {@code check} compares.
 */
package vn.guongsang.reporting.budget;
