/** Nomination windows (đợt đề nghị): when nominations of a level and year may be submitted. */
package vn.guongsang.nominations.window;
