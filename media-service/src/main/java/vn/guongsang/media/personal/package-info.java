/** What is kept of an exemplar outside its snapshot and can name the person, and how an erasure takes it away (docs/adr/0039). */
package vn.guongsang.media.personal;
