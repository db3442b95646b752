/** Reading by SQL: named parameters and typed rows over plain JDBC, inside whatever transaction there is. */
package vn.guongsang.kit.sql;
