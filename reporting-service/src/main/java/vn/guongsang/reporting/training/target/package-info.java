/** How much training the plan asks for in a year, dated; often without a number. */
package vn.guongsang.reporting.training.target;
