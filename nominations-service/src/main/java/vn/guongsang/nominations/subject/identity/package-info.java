/** What identifies a person beyond the name, kept so that it can be compared but not read (docs/adr/0016). */
package vn.guongsang.nominations.subject.identity;
