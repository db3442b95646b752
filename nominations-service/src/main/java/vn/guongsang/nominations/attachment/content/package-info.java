/** Contents by their SHA-256: how they are kept, and what they must look like. */
package vn.guongsang.nominations.attachment.content;
