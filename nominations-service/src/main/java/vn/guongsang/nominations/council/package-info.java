/** The council of emulation and commendation (Hội đồng Thi đua - Khen thưởng): who belongs to it. */
package vn.guongsang.nominations.council;
