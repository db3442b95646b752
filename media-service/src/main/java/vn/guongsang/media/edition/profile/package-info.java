/** Profiles as they are fetched from nominations-service, and their photos; asked for in the background only. */
package vn.guongsang.media.edition.profile;
