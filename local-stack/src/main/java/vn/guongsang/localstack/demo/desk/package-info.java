/** The desks of the province: each knows the calls of one piece of work, whoever plays it. */
package vn.guongsang.localstack.demo.desk;
