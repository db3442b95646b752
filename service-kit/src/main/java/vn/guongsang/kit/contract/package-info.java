/** Publishes the contract of a service where machines look for it: catalogue, event document, event schemas. */
package vn.guongsang.kit.contract;
