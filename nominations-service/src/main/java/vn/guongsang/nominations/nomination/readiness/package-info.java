/** What a nomination needs before it takes a step. */
package vn.guongsang.nominations.nomination.readiness;
