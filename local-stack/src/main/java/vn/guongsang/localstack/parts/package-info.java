/** The parts that a Gương Sáng installation needs around its services, each startable on one machine without Docker. */
package vn.guongsang.localstack.parts;
