/** The teams (đoàn kiểm tra) of a programme: by account, with the role in the team. */
package vn.guongsang.reporting.inspection.team;
