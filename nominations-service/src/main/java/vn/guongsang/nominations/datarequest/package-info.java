/** What persons ask about their data: received, due, done with its effect, or refused. */
package vn.guongsang.nominations.datarequest;
