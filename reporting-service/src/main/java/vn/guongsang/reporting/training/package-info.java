/** Training and teaching (tập huấn, giảng dạy; plan IV.6.b, V.1.a, V.1.e, V.1.h, M13): sessions and who came. */
package vn.guongsang.reporting.training;
