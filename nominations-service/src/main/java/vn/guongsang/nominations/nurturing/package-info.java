/** Nurturing of new factors, and follow-up of exemplars on their way up; a feature that no other one knows. */
package vn.guongsang.nominations.nurturing;
