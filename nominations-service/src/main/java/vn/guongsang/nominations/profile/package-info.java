/** The feed of approved profiles for newsrooms. */
package vn.guongsang.nominations.profile;
