/** The HTTP edge of feedconsumer. */
package vn.guongsang.nominations.feedconsumer.web;
