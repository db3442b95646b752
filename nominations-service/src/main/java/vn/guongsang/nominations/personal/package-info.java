/** Everything that is stored of a person: handing it over, and erasing it down to what is counted. */
package vn.guongsang.nominations.personal;
