/** The HTTP edge of the registration of units. */
package vn.guongsang.nominations.unit.registration.web;
