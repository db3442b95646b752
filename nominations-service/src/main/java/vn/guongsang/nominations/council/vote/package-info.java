/** The secret vote of a session on one nomination: who may vote, the box, the count, and what it means for the approval. */
package vn.guongsang.nominations.council.vote;
