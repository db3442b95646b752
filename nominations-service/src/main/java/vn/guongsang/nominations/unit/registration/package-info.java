/** Registration of units below those that are there: subordinate units, enterprises, armed forces, schools. */
package vn.guongsang.nominations.unit.registration;
