/** Attachments of a nomination: documents and photos, uploaded in parts, checked, kept once per content. */
package vn.guongsang.nominations.attachment;
