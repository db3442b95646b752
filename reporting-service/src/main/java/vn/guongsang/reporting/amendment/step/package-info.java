/** The state machine of requests, who may take which step, and what each step is given. */
package vn.guongsang.reporting.amendment.step;
