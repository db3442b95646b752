/** What can be done to a subject, in which state, by whom. */
package vn.guongsang.nominations.subject.step;
