/**
 * Teaching at the political school, propaganda at the grassroots, supervision by the Front (plan V.1.h, II, V.1.e; M24), as
 * the gatherings of media-service tell them; only by query.
 */
package vn.guongsang.reporting.activity;
