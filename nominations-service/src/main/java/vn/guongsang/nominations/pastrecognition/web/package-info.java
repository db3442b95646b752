/** The HTTP edge of past recognitions. */
package vn.guongsang.nominations.pastrecognition.web;
