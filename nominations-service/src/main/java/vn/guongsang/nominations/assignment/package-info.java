/** Who appraises which nomination until when (phân công thẩm định). */
package vn.guongsang.nominations.assignment;
