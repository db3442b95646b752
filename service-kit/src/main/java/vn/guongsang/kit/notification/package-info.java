/** What is told to one account: stored, listed, marked as read. */
package vn.guongsang.kit.notification;
