/** Work beside the requests: what follows a commit, and loops on threads of their own. */
package vn.guongsang.kit.work;
