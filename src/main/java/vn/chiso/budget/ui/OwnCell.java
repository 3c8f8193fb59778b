package vn.chiso.budget.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Texts;
import vn.chiso.budget.AnnexColumn;
import vn.chiso.budget.AnnexHead;
import vn.chiso.budget.BudgetAnnex;
import vn.chiso.budget.BudgetTask;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Coverage;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureState;
import vn.chiso.observation.Review;
import vn.chiso.observation.Subject;
import vn.chiso.observation.SubjectKind;

/**
 * A cell of a column that is kept with its task, in the shape in which the one editor of cells takes them: as if an
 * indicator asked it. It is never stored so.
 */
final class OwnCell {

    private static final long NOT_STORED = -1;

    private final Catalogue catalogue;
    private final BudgetAnnex annex;
    private final BudgetTask task;
    private final AnnexColumn column;

    OwnCell(Catalogue catalogue, BudgetAnnex annex, BudgetTask task, AnnexColumn column) {
        this.catalogue = catalogue;
        this.annex = annex;
        this.task = task;
        this.column = column;
    }

    /** A question of the same kind as one that is asked of tasks, under the name of the column. */
    Indicator question() {
        AnnexColumn alike = switch (column.kind()) {
            case MONEY -> AnnexColumn.EXECUTED;
            case MARK -> AnnexColumn.ACCEPTED_INTERNALLY;
            default -> AnnexColumn.PRODUCT;
        };
        Indicator like =
                catalogue.indicator(Objects.requireNonNull(alike.indicator())).orElseThrow();
        String vi = AnnexHead.fullName(column, Texts.VIETNAMESE);
        String en = AnnexHead.fullName(column, Locale.ENGLISH);
        return new Indicator(
                like.id(),
                like.code(),
                like.groupId(),
                like.position(),
                vi,
                en,
                vi,
                en,
                like.foldedName(),
                like.kind(),
                like.unit(),
                null,
                null,
                like.direction(),
                like.appliesTo(),
                like.rollup(),
                null,
                null,
                false,
                List.of(),
                false,
                null,
                null,
                like.edition(),
                null,
                like.version());
    }

    /** What stands in the cell; null for nothing. */
    @Nullable
    Figure held() {
        @Nullable BigDecimal amount = task.own().money(column);
        @Nullable
        Boolean mark = column == AnnexColumn.ACCEPTED_BY_AUTHORITY ? task.own().acceptedByAuthority() : null;
        @Nullable String stored = task.own().stored(column);
        return stored == null
                ? null
                : new Figure(
                        NOT_STORED,
                        new Subject(
                                NOT_STORED,
                                SubjectKind.AGENCY,
                                annex.unitId(),
                                annex.agencyId(),
                                "",
                                "",
                                Coverage.SELF,
                                "",
                                ""),
                        question().id(),
                        task.itemId(),
                        annex.period(),
                        FigureState.STATED,
                        Review.APPROVED,
                        amount,
                        null,
                        null,
                        null,
                        null,
                        mark,
                        null,
                        amount == null && mark == null ? stored : "stated",
                        annex.unitWritten(),
                        "",
                        false,
                        0,
                        0,
                        null,
                        null,
                        null,
                        List.of());
    }
}
