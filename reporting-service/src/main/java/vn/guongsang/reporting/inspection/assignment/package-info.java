/** Which member of the Council is in charge of which unit, and when (plan IV.5.b). */
package vn.guongsang.reporting.inspection.assignment;
