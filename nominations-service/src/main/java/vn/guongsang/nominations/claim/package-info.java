/** Claims: each achievement that a nomination states, with its source, and who has verified it (docs/adr/0021). */
package vn.guongsang.nominations.claim;
