/** The main job, played on invented nominations, told step by step, and measured. */
package vn.guongsang.localstack.demo.play;
