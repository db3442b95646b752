/** How the subject of a nomination was found: regularly, out of schedule, by theme, or through an emulation movement (M20). */
package vn.guongsang.nominations.nomination.origin;
