/** HTTP edge of the periods. */
package vn.guongsang.reporting.period.web;
