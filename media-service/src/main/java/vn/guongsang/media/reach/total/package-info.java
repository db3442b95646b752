/** What the figures come to: by channel and month, and the shares of areas and languages (M23). */
package vn.guongsang.media.reach.total;
