package vn.chiso.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.NumberInput;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Symbol;
import vn.chiso.territory.Reform.Heir;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitDetails;

/** The new units that a reform makes: kind, name and code of each, and the share that went to it where one was split. */
final class HeirRows extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_CODE = 6;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final transient Unit like;
    private final List<Row> rows = new ArrayList<>();
    private final Div place = new Div();
    private final Button more = new Button();
    private boolean many;

    private record Row(Div line, Select<String> kind, TextField name, TextField code, TextField share) {}

    /** @param like the unit that the new ones are of a level with */
    HeirRows(Unit like) {
        this.like = like;
        place.addClassName("heirs");
        more.setText(getTranslation("units.reform.more"));
        more.setIcon(new Icon(Symbol.PLUS));
        more.addThemeVariants(ButtonVariant.SMALL);
        more.addClickListener(click -> addRow());
        getContent().add(place, more);
    }

    /** One row that is filled with what holds now, or several empty ones with shares. */
    void arrange(boolean several) {
        many = several;
        more.setVisible(several);
        place.removeAll();
        rows.clear();
        addRow();
        if (several) {
            addRow();
        } else {
            Row only = rows.getFirst();
            only.kind().setValue(like.kind());
            only.name().setValue(like.name());
            only.code().setValue(Objects.requireNonNullElse(like.code(), ""));
        }
    }

    TextField firstName() {
        return rows.getFirst().name();
    }

    TextField firstCode() {
        return rows.getFirst().code();
    }

    Select<String> firstKind() {
        return rows.getFirst().kind();
    }

    /** Whether every share is a number or left out; what is not is said at its field. */
    boolean isReadable() {
        boolean readable = true;
        for (Row row : rows) {
            boolean wrong = !row.share().isEmpty() && share(row) == null;
            row.share().setInvalid(wrong);
            row.share().setErrorMessage(wrong ? getTranslation("units.reform.share.wrong") : "");
            readable &= !wrong;
        }
        return readable;
    }

    /** The rows that have a name or a code.
     *
     * @param parentId the unit above the new ones */
    List<Heir> read(@Nullable Long parentId) {
        return rows.stream()
                .filter(row -> !many || !row.name().isEmpty() || !row.code().isEmpty())
                .map(row -> Heir.of(
                        new UnitDetails(
                                row.code().getValue(),
                                like.level(),
                                Objects.requireNonNull(row.kind().getValue()),
                                row.name().getValue(),
                                parentId,
                                null,
                                null,
                                null),
                        share(row)))
                .toList();
    }

    private void addRow() {
        Select<String> kind = new Select<>();
        kind.setLabel(getTranslation("units.kind"));
        List<String> kinds = new ArrayList<>(like.level().kinds());
        if (!kinds.contains(like.kind())) {
            kinds.add(like.kind());
        }
        kind.setItems(kinds);
        kind.setValue(like.kind());
        TextField name = new TextField(getTranslation("units.name"));
        TextField code = new TextField(getTranslation("units.code"));
        code.setMaxLength(LONGEST_CODE);
        code.setAllowedCharPattern("[0-9]");
        TextField share = new TextField(getTranslation("units.reform.share"));
        share.setVisible(many);
        Div line = new Div(kind, name, code, share);
        line.addClassNames("heirs__row", many ? "heirs__row--many" : "heirs__row--one");
        Row row = new Row(line, kind, name, code, share);
        if (many) {
            line.add(new IconButton(Symbol.X, getTranslation("units.reform.less"), () -> {
                rows.remove(row);
                place.remove(line);
            }));
        }
        rows.add(row);
        place.add(line);
    }

    /** A share in percent as a part of one. */
    private static @Nullable BigDecimal share(Row row) {
        return NumberInput.read(row.share().getValue()) instanceof NumberInput.Read(BigDecimal number, boolean percent)
                ? number.divide(HUNDRED)
                : null;
    }
}
