/** The steps of a referral: which state they lead from and to, and who may take them. */
package vn.guongsang.nominations.referral.step;
