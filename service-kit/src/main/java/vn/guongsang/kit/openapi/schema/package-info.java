/** What the documents say of values, put as the services hold it. */
package vn.guongsang.kit.openapi.schema;
