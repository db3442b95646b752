/** What has come of an emulation movement: answers of the units, nominations and exemplars found through it. */
package vn.guongsang.nominations.movement.outcome;
