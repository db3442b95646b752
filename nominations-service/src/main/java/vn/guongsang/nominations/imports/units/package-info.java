/** Units (đơn vị): the rules of their rows, and which of them are there already. */
package vn.guongsang.nominations.imports.units;
