/** What the newsrooms have made of an exemplar, learnt from media-service, and the check that nothing is missing. */
package vn.guongsang.nominations.propagation;
