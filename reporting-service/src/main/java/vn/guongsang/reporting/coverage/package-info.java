/** Which of the plan's fields and kinds of subject have exemplars, and which have none (M25). */
package vn.guongsang.reporting.coverage;
