/** HTTP edge of the dated settings. */
package vn.guongsang.nominations.setting.web;
