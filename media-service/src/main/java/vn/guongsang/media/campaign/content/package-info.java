/** What a campaign consists of. */
package vn.guongsang.media.campaign.content;
