/**
 * A rebuild of the facts: from the beginning of the topics into the generation that nobody reads, which then takes the
 * place of the one that is read (docs/adr/0040).
 */
package vn.guongsang.reporting.fact.generation;
