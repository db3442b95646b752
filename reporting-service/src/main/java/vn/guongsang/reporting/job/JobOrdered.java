package vn.guongsang.reporting.job;

/** Wakes the runner of this process once the order has committed; the others look by themselves. */
public record JobOrdered() {}
