/** The HTTP edge of campaign. */
package vn.guongsang.media.campaign.web;
