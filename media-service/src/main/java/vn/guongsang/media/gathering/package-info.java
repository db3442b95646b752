/** Exchanges, meetings and honourings with exemplars: who holds them, what for, who came (plan IV.3, V.1.g). */
package vn.guongsang.media.gathering;
