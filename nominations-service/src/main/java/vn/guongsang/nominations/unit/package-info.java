/** Units, loaded from the reference data and read at any date. */
package vn.guongsang.nominations.unit;
