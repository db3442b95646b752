/** What the units did with their means in the years of the plan: inspections, training, money, requests to amend it. */
package vn.guongsang.localstack.demo.report.means;
