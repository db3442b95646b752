/** Guards in front of the REST layer, authentication included: path, load, rate and length. */
package vn.guongsang.kit.edge;
