/** HTTP edge of consolidated reports. */
package vn.guongsang.reporting.consolidation.web;
