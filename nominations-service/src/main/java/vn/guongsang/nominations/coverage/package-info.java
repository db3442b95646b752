/** Which of the units that owe something have it, and which do not (plan II.2). */
package vn.guongsang.nominations.coverage;
