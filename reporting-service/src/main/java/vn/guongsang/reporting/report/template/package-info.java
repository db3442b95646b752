/** Templates of unit reports, one for each kind of unit, edition by edition; a report keeps the edition it was opened with. */
package vn.guongsang.reporting.report.template;
