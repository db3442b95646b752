/** Which units have not been visited for how long (M12). */
package vn.guongsang.reporting.inspection.coverage;
