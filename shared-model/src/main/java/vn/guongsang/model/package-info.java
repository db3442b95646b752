/** Code lists that all services share; a constant, once published, is never renamed. */
package vn.guongsang.model;
