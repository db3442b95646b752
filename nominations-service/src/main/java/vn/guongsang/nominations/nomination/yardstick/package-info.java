/** What the criteria demand of a dossier. */
package vn.guongsang.nominations.nomination.yardstick;
