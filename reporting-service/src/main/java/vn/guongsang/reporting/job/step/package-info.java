/** The state machine of jobs and what can stand against them. */
package vn.guongsang.reporting.job.step;
