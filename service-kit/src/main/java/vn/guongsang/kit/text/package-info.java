/** Vietnamese text: one Unicode form inside, accent-free keys for search. */
package vn.guongsang.kit.text;
