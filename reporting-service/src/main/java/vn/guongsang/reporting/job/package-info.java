/** Long work: ordered by a person, done in the background, with progress, cancellation and a link to the result. */
package vn.guongsang.reporting.job;
