/** Sessions of the council (phiên họp Hội đồng): agenda, roll, minutes. */
package vn.guongsang.nominations.council.session;
