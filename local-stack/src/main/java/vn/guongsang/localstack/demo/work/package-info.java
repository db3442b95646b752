/** The work of the province, one class a feature: who calls what, with which body. */
package vn.guongsang.localstack.demo.work;
