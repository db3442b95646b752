/** Runs the whole suite on one machine: {@code java -jar local-stack/target/local-stack.jar}. */
package vn.guongsang.localstack;
