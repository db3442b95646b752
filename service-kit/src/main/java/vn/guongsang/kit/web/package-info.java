/** What REST resources share: versions and tags, conditional reads, declared parameters, strict JSON. */
package vn.guongsang.kit.web;
