/** HTTP edge of the versions of a plan. */
package vn.guongsang.reporting.plan.version.web;
