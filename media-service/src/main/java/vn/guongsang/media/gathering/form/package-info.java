/** What is written into a gathering, and what is shown of it. */
package vn.guongsang.media.gathering.form;
