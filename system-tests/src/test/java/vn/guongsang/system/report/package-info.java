/** What reporting-service tells, held against the books of the two services that the facts come from. */
package vn.guongsang.system.report;
