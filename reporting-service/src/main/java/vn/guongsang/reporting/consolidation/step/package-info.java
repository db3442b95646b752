/** The state machine of consolidated reports, who may take its steps, and what can stand against them. */
package vn.guongsang.reporting.consolidation.step;
