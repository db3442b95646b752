/** How the demo speaks to the services, and the people it speaks for. */
package vn.guongsang.localstack.demo;
