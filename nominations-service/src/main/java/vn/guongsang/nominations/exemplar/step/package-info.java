/** What can be done to an exemplar in which state, and what an exemplar is at one version. */
package vn.guongsang.nominations.exemplar.step;
