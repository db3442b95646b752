/** Reference data: the files under {@code reference/} that a service brings with it. */
package vn.guongsang.kit.reference;
