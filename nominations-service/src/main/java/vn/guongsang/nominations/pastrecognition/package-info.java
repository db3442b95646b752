/** Recognitions from before the system existed: known by import, never appraised here. */
package vn.guongsang.nominations.pastrecognition;
