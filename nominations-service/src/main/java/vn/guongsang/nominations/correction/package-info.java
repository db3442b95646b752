/** What has been corrected, withdrawn, removed or restored after a profile was written. */
package vn.guongsang.nominations.correction;
