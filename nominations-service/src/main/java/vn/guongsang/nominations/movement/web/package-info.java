/** The HTTP edge of emulation movements. */
package vn.guongsang.nominations.movement.web;
