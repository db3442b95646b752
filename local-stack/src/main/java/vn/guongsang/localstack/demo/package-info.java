/** The main job, played on invented nominations. */
package vn.guongsang.localstack.demo;
