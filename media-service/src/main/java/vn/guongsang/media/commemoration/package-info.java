/** Great holidays and historic days (plan V.1: "các ngày lễ lớn, các sự kiện lịch sử quan trọng"), by year. */
package vn.guongsang.media.commemoration;
