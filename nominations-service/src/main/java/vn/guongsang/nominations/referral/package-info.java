/** Referral of recognised exemplars to the next level, up to the nation. */
package vn.guongsang.nominations.referral;
