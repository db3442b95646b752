/** The steps of a campaign. */
package vn.guongsang.media.campaign.step;
