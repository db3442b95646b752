/** Who is acting, in which roles, and how far they may see. */
package vn.guongsang.kit.actor;
