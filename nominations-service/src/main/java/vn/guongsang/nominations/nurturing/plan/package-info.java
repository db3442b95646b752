/** What is written into a nurturing plan. */
package vn.guongsang.nominations.nurturing.plan;
