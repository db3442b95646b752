/** Whether the profile of an exemplar may be shown, and how it was closed. */
package vn.guongsang.nominations.exemplar.publication;
