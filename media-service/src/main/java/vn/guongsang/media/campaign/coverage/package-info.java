/** How far each exemplar of a campaign has come on each channel. */
package vn.guongsang.media.campaign.coverage;
