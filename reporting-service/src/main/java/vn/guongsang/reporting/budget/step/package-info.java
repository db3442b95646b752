/** The state machine of estimates, who may take which step, and what each step is given. */
package vn.guongsang.reporting.budget.step;
