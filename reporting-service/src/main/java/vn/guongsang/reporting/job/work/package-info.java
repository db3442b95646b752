/** What does the work of jobs: the contract for features, the leases, and the loop that takes and runs them. */
package vn.guongsang.reporting.job.work;
