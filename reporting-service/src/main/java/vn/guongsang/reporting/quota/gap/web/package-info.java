/** HTTP edge of the units that are short of a quota. */
package vn.guongsang.reporting.quota.gap.web;
