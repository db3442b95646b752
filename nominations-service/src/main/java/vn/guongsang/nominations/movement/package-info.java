/** Emulation movements (phong trào thi đua): launched down the tree with a deadline; knows units and code lists only. */
package vn.guongsang.nominations.movement;
