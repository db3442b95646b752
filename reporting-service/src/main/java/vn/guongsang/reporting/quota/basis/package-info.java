/** Why a quota asks of all units together what it asks: which units were there on which day, in words. */
package vn.guongsang.reporting.quota.basis;
