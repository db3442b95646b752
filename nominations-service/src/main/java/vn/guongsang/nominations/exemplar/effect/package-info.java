/** What the revocation of an exemplar brings about, put together from what is known. */
package vn.guongsang.nominations.exemplar.effect;
