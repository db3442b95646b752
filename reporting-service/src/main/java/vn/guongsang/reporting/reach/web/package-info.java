/** HTTP edge of the reach by area and language. */
package vn.guongsang.reporting.reach.web;
