/**
 * media-service owns outlets and channels, propagation rules, and the tasks that an approval brings.
 *
 * <p>{@code planning} turns what nominations-service tells into tasks and knows the other features; {@code task} is done by
 * newsrooms and knows {@code exemplar}; {@code broadcast} is the schedule of radio and television and the log of what was
 * aired; {@code contest} is run by the boards; {@code edition} is the publication that is made of profiles. What changes
 * with an exemplar implements {@code ExemplarReaction}. {@code outlet}, {@code rule}, {@code exemplar} and {@code unit}
 * know none.
 */
package vn.guongsang.media;
