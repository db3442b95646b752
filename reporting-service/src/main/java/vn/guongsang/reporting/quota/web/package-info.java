/** HTTP edge of the progress towards the quotas. */
package vn.guongsang.reporting.quota.web;
