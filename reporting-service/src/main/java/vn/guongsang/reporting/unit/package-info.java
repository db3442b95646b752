/** The units that quotas bind, as the events of nominations-service tell them. */
package vn.guongsang.reporting.unit;
