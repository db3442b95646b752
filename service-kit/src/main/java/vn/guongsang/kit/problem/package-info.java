/** Problem documents (RFC 9457): the types, their texts in two languages, and the exception that refuses a request. */
package vn.guongsang.kit.problem;
