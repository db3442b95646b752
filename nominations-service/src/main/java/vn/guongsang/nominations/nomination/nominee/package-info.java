/** Who is nominated, as a nomination shows it: with who else it may be. */
package vn.guongsang.nominations.nomination.nominee;
