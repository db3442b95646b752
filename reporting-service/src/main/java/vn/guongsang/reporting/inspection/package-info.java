/**
 * Inspections (kiểm tra, giám sát; plan IV.5, V.1.a, V.1.đ, M12): programmes, teams, visits, findings, recommendations.
 *
 * <p>{@code programme} knows no other; {@code team} and {@code visit} know it; {@code finding} knows visits, {@code
 * recommendation} knows findings and visits; {@code assignment} and {@code coverage} stand alone.
 */
package vn.guongsang.reporting.inspection;
