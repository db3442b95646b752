/** The units, kept from the events of nominations-service. */
package vn.guongsang.media.unit;
