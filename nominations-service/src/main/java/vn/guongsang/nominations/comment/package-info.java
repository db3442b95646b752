/** Comments on a nomination: notes among those who judge it, or said to the nominating side. */
package vn.guongsang.nominations.comment;
