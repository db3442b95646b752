package vn.guongsang.media.desk.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.desk.DeskView;

/** One page of desks. */
@Schema(name = "DeskPage", description = "Một trang ban, phòng")
public record DeskPage(
        @NotNull @Schema(description = "Theo thứ tự lập", maxItems = 100) List<DeskView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples =
                                "https://baochi.example/v1/outlets/0197a000-0000-7000-8000-0000000000f0/desks?cursor=q1vJ",
                        maxLength = 3000)
                String next) {}
