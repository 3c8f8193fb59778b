package vn.chiso.observation.ui.paste;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.observation.Answer;
import vn.chiso.observation.ui.EditKeys;
import vn.chiso.observation.ui.paste.PasteCell.Verdict;

/** The cells of a pasted block: what stands in the spreadsheet, what the grid holds, what would be written and why not. */
final class PasteTable extends Composite<Grid<PasteCell>> {

    private static final long serialVersionUID = 1L;

    /** How much of the block is seen above a question. */
    private static final int ROWS_ABOVE = 6;

    private final transient PasteBlock block;
    private final SerializableBiConsumer<PasteCell, Boolean> answer;
    private final SerializableConsumer<PasteCell> keep;
    private final Grid<PasteCell> grid = new Grid<>();
    private int focused;

    /**
     * @param answer told which reading is meant: true for thousands
     * @param keep told that the source of a cell really says what a check refuses
     * @param leave called for Esc on a button inside, which the grid keeps to itself
     */
    PasteTable(
            PasteBlock block,
            SerializableBiConsumer<PasteCell, Boolean> answer,
            SerializableConsumer<PasteCell> keep,
            SerializableRunnable leave) {
        this.block = block;
        this.answer = answer;
        this.keep = keep;
        grid.addClassName("paste__table");
        grid.setAriaLabel(getTranslation("paste.title"));
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().addEventListener("keydown", key -> leave.run()).setFilter("event.key === 'Escape'");
        grid.setPartNameGenerator(PasteTable::part);
        column("number", PasteWords::number, "min(44px, 9vw)").setFrozen(true).setTextAlign(ColumnTextAlign.END);
        column("target", PasteWords::target, "min(250px, 36vw)")
                .setFrozen(true)
                .setFlexGrow(3)
                .setRowHeader(true);
        column("text", PasteWords::copied, "110px").setTextAlign(ColumnTextAlign.END);
        column("held", PasteWords::held, "120px").setTextAlign(ColumnTextAlign.END);
        column("written", this::written, "196px").setTextAlign(ColumnTextAlign.END);
        column("note", PasteWords::note, "240px").setFlexGrow(2);
    }

    @Override
    protected Grid<PasteCell> initContent() {
        return grid;
    }

    void show(List<PasteCell> cells) {
        grid.getStyle().set("--rows", String.valueOf(cells.size()));
        grid.setItems(cells);
        grid.getListDataView().setIdentifierProvider(PasteCell::number);
    }

    /** Puts the focus on the first question that is not answered; false when there is none. */
    boolean focusQuestion() {
        focused = block.cells().stream()
                .filter(cell -> cell.verdict() instanceof Verdict.Asked)
                .mapToInt(PasteCell::number)
                .findFirst()
                .orElse(0);
        if (focused == 0) {
            return false;
        }
        grid.scrollToIndex(Math.max(0, focused - ROWS_ABOVE));
        grid.getDataProvider().refreshItem(block.cells().get(focused - 1));
        return true;
    }

    private Grid.Column<PasteCell> column(
            String key, SerializableFunction<PasteCell, Component> content, String width) {
        return grid.addColumn(new ComponentRenderer<>(content))
                .setHeader(key.equals("number") ? "" : getTranslation("paste.head." + key))
                .setKey(key)
                .setWidth(width)
                .setFlexGrow(0);
    }

    private static @Nullable String part(PasteCell cell) {
        return switch (cell.verdict()) {
            case Verdict.Asked asked -> "asked";
            case Verdict.Disputed disputed -> "not-written";
            case Verdict.Refused refused -> "not-written";
            case Verdict.Overtaken overtaken -> "not-written";
            default -> null;
        };
    }

    private Component written(PasteCell cell) {
        if (cell.question() != null) {
            return question(cell);
        }
        if (cell.verdict() instanceof Verdict.Disputed) {
            NativeButton kept = new NativeButton(getTranslation("edit.keep_as_written"), click -> keep.accept(cell));
            kept.addClassName("paste__reading");
            return kept;
        }
        return PasteWords.written(cell);
    }

    /** Both readings; the chosen one can be changed as long as nothing is written. */
    private Component question(PasteCell cell) {
        var both = Objects.requireNonNull(cell.question());
        Span question = new Span(reading(cell, both.asThousands(), true), reading(cell, both.asDecimals(), false));
        question.addClassName("paste__question");
        return question;
    }

    private NativeButton reading(PasteCell cell, Answer meant, boolean thousands) {
        String said = PasteWords.said(cell, meant);
        NativeButton button = new NativeButton(said, click -> answer.accept(cell, thousands));
        Boolean chosen = block.answered(cell);
        button.addClassName("paste__reading");
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen != null && chosen == thousands));
        button.setAriaLabel(getTranslation(thousands ? "grid.edit.as_thousands" : "grid.edit.as_decimals", said));
        if (thousands && cell.number() == focused) {
            EditKeys.focusWhenPlaced(button);
        }
        return button;
    }
}
