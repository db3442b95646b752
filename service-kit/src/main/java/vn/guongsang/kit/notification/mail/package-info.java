/** Notifications by mail, where the installation has a mail server. */
package vn.guongsang.kit.notification.mail;
