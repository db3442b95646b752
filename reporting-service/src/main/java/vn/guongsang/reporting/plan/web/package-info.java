/** HTTP edge of the quotas. */
package vn.guongsang.reporting.plan.web;
