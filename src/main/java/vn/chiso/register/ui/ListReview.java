package vn.chiso.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Refused;
import vn.chiso.exchange.ui.ReviewFoot;
import vn.chiso.register.lists.ListDraft;
import vn.chiso.register.lists.ListIntake;
import vn.chiso.register.lists.ListLine;
import vn.chiso.register.lists.ListLine.State;
import vn.chiso.register.lists.Lists;

/** What a list would change, line by line, before anything is written; and of which day and by what law it is. */
final class ListReview extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_BASIS = 200;

    private final transient Lists lists;
    private final transient ListDraft draft;
    private final SerializableConsumer<ListIntake> onDone;
    private final Div fields = new Div();
    private final Div chips = new Div();
    private final Div message = new Div();
    private final ListTable table;
    private final ReviewFoot foot;
    private transient List<ListLine> judged = List.of();
    private @Nullable State shown;

    /**
     * @param words what the texts of these lists begin with
     * @param onDone told of the list once it is stored
     */
    ListReview(
            Lists lists,
            Executor executor,
            String words,
            ListDraft draft,
            SerializableConsumer<ListIntake> onDone,
            SerializableRunnable onLeave) {
        this.lists = lists;
        this.draft = draft;
        this.onDone = onDone;
        table = new ListTable(draft, this::judge);
        foot = new ReviewFoot(executor, this::accept, onLeave, this::working);
        DatePicker day = Days.picker(getTranslation("list.day"), getLocale());
        day.setClearButtonVisible(false);
        day.setValue(draft.day());
        day.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                draft.of(change.getValue());
                judge();
            }
        });
        TextField basis = new TextField(getTranslation("reform.legal_basis"));
        basis.setPlaceholder(getTranslation("reform.legal_basis.example"));
        basis.setHelperText(getTranslation("list.basis.help"));
        basis.setMaxLength(LONGEST_BASIS);
        basis.setValueChangeMode(ValueChangeMode.ON_BLUR);
        basis.addValueChangeListener(change -> draft.by(change.getValue()));
        Checkbox begins = new Checkbox(getTranslation(words + ".begins"), draft.beginsOnDay());
        begins.addValueChangeListener(change -> {
            draft.beginOnDay(change.getValue());
            judge();
        });
        fields.addClassName("import__habits");
        fields.add(day, basis, begins);
        chips.addClassName("import__chips");
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-label", getTranslation("import.review.show"));
        message.addClassName("paste__message");
        message.getElement().setAttribute("role", "alert");
        getContent().addClassNames("card", "import__card", "import__review");
        getContent()
                .add(
                        new H2(getTranslation("import.review.title", draft.fileName())),
                        fields,
                        message,
                        chips,
                        table,
                        foot);
        judge();
        shown = judged.stream().anyMatch(line -> line.state() != State.UNCHANGED) ? null : State.UNCHANGED;
        list();
    }

    private void judge() {
        String wrong = "";
        try {
            judged = lists.judge(draft);
        } catch (Refused refused) {
            judged = List.of();
            wrong = refused.in(getLocale());
        }
        say(wrong);
        count();
        list();
    }

    private void say(String text) {
        message.setText(text);
        message.setVisible(!text.isEmpty());
    }

    /** What stays as it is, is listed when somebody asks for it. */
    private void list() {
        table.show(judged.stream()
                .filter(line -> shown == null ? line.state() != State.UNCHANGED : line.state() == shown)
                .toList());
    }

    private void count() {
        chips.removeAll();
        chips.add(chip(
                null,
                judged.stream().filter(line -> line.state() != State.UNCHANGED).count()));
        for (State state : State.values()) {
            long count = judged.stream().filter(line -> line.state() == state).count();
            if (count > 0) {
                chips.add(chip(state, count));
            }
        }
        long taken = judged.stream().filter(ListLine::taken).count();
        boolean changes = judged.stream().anyMatch(line -> line.state() != State.UNCHANGED);
        foot.offer(
                taken == 0
                        ? getTranslation(changes ? "list.accept.none" : "list.accept.nothing")
                        : getTranslation("list.accept", taken),
                taken > 0);
    }

    private Component chip(@Nullable State state, long count) {
        String key = "list.state." + (state == null ? "all" : state.name().toLowerCase(Locale.ROOT));
        NativeButton chip = new NativeButton(getTranslation(key) + " " + count, click -> {
            shown = state;
            count();
            list();
        });
        chip.addClassName("choice__option");
        chip.getElement().setAttribute("aria-pressed", String.valueOf(shown == state));
        return chip;
    }

    private void accept() {
        List<ListLine> seen = judged;
        foot.work(
                "list.storing",
                progress -> {
                    progress.reached(0, seen.size());
                    return lists.accept(draft, seen);
                },
                onDone,
                this::fail);
    }

    private void fail(String why) {
        judge();
        say(why);
        message.scrollIntoView();
    }

    private void working(boolean on) {
        fields.setEnabled(!on);
        table.setEnabled(!on);
    }
}
