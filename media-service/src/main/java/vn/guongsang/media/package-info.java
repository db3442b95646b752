/**
 * media-service owns outlets and channels, propagation rules, and the tasks that an approval brings.
 *
 * <p>{@code planning} turns what nominations-service tells into tasks and knows the other features; {@code task} is done by
 * newsrooms and knows {@code exemplar}; {@code contest} is run by the boards and is told by {@code planning} what becomes
 * of exemplars; {@code outlet}, {@code rule}, {@code exemplar} and {@code unit} know none.
 */
package vn.guongsang.media;
