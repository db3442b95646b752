/** On what ground a name, a story, a photo may be published. */
package vn.guongsang.nominations.consent;
