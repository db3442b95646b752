/** HTTP edge of the basis of a quota. */
package vn.guongsang.reporting.quota.basis.web;
