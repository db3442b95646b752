/** The HTTP edge of teams. */
package vn.guongsang.reporting.inspection.team.web;
