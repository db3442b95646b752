/** Editions (ấn phẩm): e-publications put together from approved profiles (plan V.1.a, mission M15). */
package vn.guongsang.media.edition;
