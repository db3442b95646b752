/** The two generations in the database, and the topics that the new one is read from. */
package vn.guongsang.reporting.fact.generation.store;
