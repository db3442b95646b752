/** What an approval hands over, and what a recognition and its revocation are, on paper. */
package vn.guongsang.nominations.recognition;
