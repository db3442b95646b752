/**
 * Annual reports of the units (plan V.1.đ): from the draft over the levels to the acceptance, and amendments after it.
 *
 * <p>{@code indicator} counts, {@code template} asks, {@code content} is what the unit writes, {@code filed} what has been
 * sent, {@code check} the rules, {@code step} the state machine and its rights, {@code term} the days, {@code due} who has
 * sent what. Only this package and its edge know all of them.
 */
package vn.guongsang.reporting.report;
