package vn.chiso.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Refused;
import vn.chiso.exchange.intake.Judged;
import vn.chiso.exchange.ui.ReviewCounts.Kind;

/** Chooses which cells of a file are shown: by what becomes of them, and those that are refused by why. */
final class ReviewFilter extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final SerializableRunnable onChange;
    private @Nullable Kind kind;
    private @Nullable String why;

    ReviewFilter(SerializableRunnable onChange) {
        this.onChange = onChange;
        getContent().addClassName("import__filter");
    }

    /** Those that were chosen. */
    List<Judged> of(List<Judged> judged) {
        return judged.stream()
                .filter(one -> kind == null || Kind.of(one.verdict()) == kind)
                .filter(one -> why == null || why.equals(key(one)))
                .toList();
    }

    /** Counts anew; a choice that nothing fits any more is taken back. */
    void count(List<Judged> judged) {
        ReviewCounts counts = ReviewCounts.of(judged);
        Map<String, List<Judged>> reasons = judged.stream()
                .filter(one -> !key(one).isEmpty())
                .collect(Collectors.groupingBy(ReviewFilter::key, LinkedHashMap::new, Collectors.toList()));
        if (kind != null && counts.get(kind) == 0) {
            choose(null, null);
            return;
        }
        if (why != null && !reasons.containsKey(why)) {
            choose(kind, null);
            return;
        }
        Div kinds = chips("import.review.show");
        kinds.add(chip(getTranslation("import.review.all", judged.size()), null, null));
        for (Kind one : Kind.values()) {
            if (counts.get(one) > 0) {
                String key = "import.review." + one.name().toLowerCase(Locale.ROOT);
                kinds.add(chip(getTranslation(key, counts.get(one)), one, null));
            }
        }
        getContent().removeAll();
        getContent().add(kinds);
        if (kind == Kind.REFUSED && reasons.size() > 1) {
            Div whys = chips("import.review.why");
            reasons.forEach((key, cells) -> whys.add(chip(told(cells), Kind.REFUSED, key)));
            getContent().add(whys);
        }
    }

    /** How often, and why; where names differ, one of them stands for all. */
    private String told(List<Judged> cells) {
        String first = ReviewVerdicts.why(cells.getFirst().verdict());
        boolean same =
                cells.stream().allMatch(one -> ReviewVerdicts.why(one.verdict()).equals(first));
        return getTranslation(same ? "import.review.reason" : "import.review.reason.like", cells.size(), first);
    }

    private Div chips(String label) {
        Div chips = new Div();
        chips.addClassName("import__chips");
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-label", getTranslation(label));
        return chips;
    }

    private Component chip(String text, @Nullable Kind ofKind, @Nullable String reason) {
        boolean pressed = ofKind == kind && (reason == null || reason.equals(why));
        NativeButton chip = new NativeButton(text, click -> choose(ofKind, pressed ? null : reason));
        chip.addClassName("choice__option");
        chip.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        return chip;
    }

    private void choose(@Nullable Kind newKind, @Nullable String newWhy) {
        kind = newKind;
        why = newWhy;
        onChange.run();
    }

    /** What is wrong, without what it is wrong of; empty for nothing. */
    private static String key(Judged one) {
        return ReviewVerdicts.refused(one).map(Refused::key).orElse("");
    }
}
