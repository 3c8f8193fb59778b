package vn.chiso.inspection.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.chiso.inspection.Finding;
import vn.chiso.inspection.FindingFilter;
import vn.chiso.inspection.FindingKind;
import vn.chiso.inspection.followup.FollowUp;
import vn.chiso.inspection.followup.FollowUpStage;

/**
 * What the page of findings shows.
 *
 * @param stage how far what is followed up has come; null for anything
 */
record FindingChoice(
        FindingFilter filter, FindingMode mode, @Nullable FollowUpStage stage) {

    static final FindingChoice ALL = new FindingChoice(FindingFilter.ALL, FindingMode.LIST, null);

    private static final String VIEW = "view";
    private static final String STAGE = "stage";

    /** @param asked what the address says of a parameter; empty for nothing */
    static FindingChoice parse(FindingContext context, UnaryOperator<String> asked) {
        return new FindingChoice(
                new FindingAddress(context).parse(asked),
                FindingMode.of(asked.apply(VIEW)),
                Arrays.stream(FollowUpStage.values())
                        .filter(one -> one.word().equals(asked.apply(STAGE)))
                        .findFirst()
                        .orElse(null));
    }

    Map<String, String> query(FindingContext context) {
        Map<String, String> query = new LinkedHashMap<>(new FindingAddress(context).format(filter));
        if (mode != FindingMode.LIST) {
            query.put(VIEW, mode.word());
        }
        if (mode == FindingMode.FOLLOW_UP && stage != null) {
            query.put(STAGE, stage.word());
        }
        return query;
    }

    FindingChoice as(FindingMode other) {
        return new FindingChoice(filter, other, stage);
    }

    FindingChoice of(FindingFilter next, @Nullable FollowUpStage nextStage) {
        return new FindingChoice(next, mode, nextStage);
    }

    /** A matrix is of shortcomings, and what is followed up was asked for, whatever kind was chosen for the list. */
    List<Finding> in(FindingContext context) {
        return switch (mode) {
            case LIST -> context.findings().find(filter);
            case MATRIX -> context.findings().find(filter.withKind(FindingKind.LIMITATION));
            case FOLLOW_UP ->
                context.findings().find(filter).stream()
                        .filter(one -> one.kind().isAsked())
                        .filter(one -> stands(context, one))
                        .toList();
        };
    }

    private boolean stands(FindingContext context, Finding one) {
        FollowUp step = context.followUps().of(one);
        return stage == null || stage.takes(step, context.followUps().isOverdue(step));
    }
}
