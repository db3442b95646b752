package vn.guongsang.nominations.criteria.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.model.SubjectType;

/** For which unit, sector, kind of subject and day the criteria are asked. */
public record ApplicableCriteriaQuestion(
        @Parameter(description = "Đơn vị đề nghị", example = "7f1c1b1e-0000-4000-8000-000000000001", required = true)
                @NotNull
                @QueryParam("unitId")
                UUID unitId,
        @Parameter(description = "Lĩnh vực của hồ sơ; vắng mặt: mọi lĩnh vực", example = "AGRICULTURE")
                @QueryParam("sector")
                @Size(max = 100)
                String sector,
        @Parameter(description = "Loại đối tượng; vắng mặt: mọi loại", example = "COLLECTIVE")
                @QueryParam("subjectType")
                SubjectType subjectType,
        @Parameter(description = "Ngày trình hồ sơ; mặc định hôm nay", example = "2024-06-30") @QueryParam("asOf")
                LocalDate asOf) {}
