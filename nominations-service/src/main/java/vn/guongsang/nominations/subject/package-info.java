/** Subjects: who or what is nominated. */
package vn.guongsang.nominations.subject;
