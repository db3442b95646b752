/** What is written into a referral. */
package vn.guongsang.nominations.referral.paper;
