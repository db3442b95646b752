/** The HTTP edge of referral. */
package vn.guongsang.nominations.referral.web;
