/** What one consolidated report says otherwise than another, and why. */
package vn.guongsang.reporting.consolidation.delta;
