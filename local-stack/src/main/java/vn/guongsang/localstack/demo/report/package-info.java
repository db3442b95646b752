/** The annual reports of the units, brought in late for the years of the plan. */
package vn.guongsang.localstack.demo.report;
