/** PostgreSQL, Kafka and the three services, started together and watched over. */
package vn.guongsang.localstack.suite;
