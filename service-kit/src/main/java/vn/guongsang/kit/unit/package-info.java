/** The units of the province through time, as every service keeps them. */
package vn.guongsang.kit.unit;
