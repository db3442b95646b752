/** Readings of quotas that the board adds: a dated row each, none ever changed. */
package vn.guongsang.reporting.quota.reading;
