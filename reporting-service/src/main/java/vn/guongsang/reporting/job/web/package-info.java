/** HTTP edge of jobs, and the answer to a request that a job takes up. */
package vn.guongsang.reporting.job.web;
