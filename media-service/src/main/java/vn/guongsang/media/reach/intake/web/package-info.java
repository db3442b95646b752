/** The HTTP edge of the intake. */
package vn.guongsang.media.reach.intake.web;
