/** HTTP edge of the facts behind a number. */
package vn.guongsang.reporting.quota.record.web;
