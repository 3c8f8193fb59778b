package vn.chiso.inspection.round;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An inspection to be opened, or how it is to be; see {@link Inspection}.
 *
 * @param title of its report, such as "Kết quả kiểm tra ứng dụng CNTT năm 2026"
 * @param unitId whose agencies are inspected
 * @param periodLabel such as "Đợt 1 năm 2026"
 */
public record NewInspection(
        String title,
        long unitId,
        LocalDate start,
        LocalDate end,
        String periodLabel,
        String team,
        @Nullable String decision,
        @Nullable String plan,
        @Nullable String schedule,
        String others,
        List<InspectedAgency> agencies) {}
