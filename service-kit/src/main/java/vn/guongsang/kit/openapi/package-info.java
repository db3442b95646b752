/** Completes the OpenAPI document of each service with what the kit does for all operations. */
package vn.guongsang.kit.openapi;
