/** What the services' tests share: a running PostgreSQL and Kafka, the API contract check and the rules of the house. */
package vn.guongsang.localstack.testing;
