/** The words of reach: what is measured, and how it is counted. */
package vn.guongsang.media.reach.form;
