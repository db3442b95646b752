/** What waits for an account, told as often as it wants: by notification, webhook and mail. */
package vn.guongsang.kit.notification.digest;
