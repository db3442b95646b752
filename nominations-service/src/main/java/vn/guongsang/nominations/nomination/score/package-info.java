/** What the scores of the appraisers say together, under dated settings. */
package vn.guongsang.nominations.nomination.score;
