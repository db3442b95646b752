/** Numbers of training by type, audience, unit and year, and the units that have had none; only by query. */
package vn.guongsang.reporting.training.figure;
