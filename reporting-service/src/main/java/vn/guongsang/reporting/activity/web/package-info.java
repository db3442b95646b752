/** The HTTP edge of activities. */
package vn.guongsang.reporting.activity.web;
