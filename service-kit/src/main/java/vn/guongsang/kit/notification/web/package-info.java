/** The HTTP edge of notifications. */
package vn.guongsang.kit.notification.web;
