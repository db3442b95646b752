/** Exemplars: what has been recognised, corrected, withdrawn, revoked. */
package vn.guongsang.nominations.exemplar;
