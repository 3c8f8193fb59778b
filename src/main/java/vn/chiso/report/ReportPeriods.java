package vn.chiso.report;

import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Texts;
import vn.chiso.document.SourceDocument;

/** What the years of a report are called. */
final class ReportPeriods {

    private ReportPeriods() {}

    /** The source's own name for them where there is one: "Đợt 1 năm 2023", "năm 2021", "giai đoạn 2016–2020". */
    static String label(ReportRequest request, @Nullable SourceDocument source) {
        @Nullable String own = source == null ? null : source.periodLabel(request.locale());
        if (own != null && isOf(request, source)) {
            return own;
        }
        return request.from() == request.to()
                ? Texts.get("period.year", request.locale(), String.valueOf(request.to()))
                : Texts.get(
                        "period.range", request.locale(), String.valueOf(request.from()), String.valueOf(request.to()));
    }

    private static boolean isOf(ReportRequest request, @Nullable SourceDocument source) {
        return source != null
                && source.periodStart() != null
                && source.periodEnd() != null
                && source.periodStart().getYear() == request.from()
                && source.periodEnd().getYear() == request.to();
    }
}
