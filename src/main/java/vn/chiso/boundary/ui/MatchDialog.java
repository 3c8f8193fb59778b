package vn.chiso.boundary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.territory.Unit;

/** Asks which unit an area belongs to. */
final class MatchDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Unit> unit = new ComboBox<>(getTranslation("boundary.match.unit"));

    /** @param match gets the id of the unit, null for none */
    MatchDialog(String area, List<Unit> units, SerializableConsumer<@Nullable Long> match) {
        setHeaderTitle(getTranslation("boundary.match.title"));
        unit.setItems((one, typed) -> VietnameseText.matches(one.fullName() + " " + one.code(), typed), units);
        unit.setItemLabelGenerator(
                one -> one.code() == null ? one.fullName() : one.fullName() + " (" + one.code() + ")");
        unit.setWidthFull();
        add(new Paragraph(area), unit);
        Button none = new Button(getTranslation("boundary.match.none"), click -> {
            close();
            match.accept(null);
        });
        getFooter().add(none);
        DialogFoot.add(this, getTranslation("boundary.match"), () -> {
            Unit chosen = unit.getValue();
            unit.setInvalid(chosen == null);
            unit.setErrorMessage(getTranslation("boundary.match.choose"));
            if (chosen != null) {
                close();
                match.accept(chosen.id());
            }
        });
    }
}
