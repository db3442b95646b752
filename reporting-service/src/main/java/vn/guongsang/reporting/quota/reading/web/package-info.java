/** HTTP edge of the readings of quotas. */
package vn.guongsang.reporting.quota.reading.web;
