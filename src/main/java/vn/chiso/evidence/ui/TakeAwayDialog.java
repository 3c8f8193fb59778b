package vn.chiso.evidence.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.evidence.Evidence;

/** Asks before evidence is taken away: from what is on the screen, or from all that it proves. */
final class TakeAwayDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /**
     * @param others how many figures it proves that are not on the screen
     * @param takeAway is told whether it shall prove those no more either
     */
    TakeAwayDialog(Evidence piece, boolean single, int others, SerializableConsumer<Boolean> takeAway) {
        setHeaderTitle(getTranslation("evidence.take_away.title"));
        setWidth("min(440px, 94vw)");
        addClassName("question");
        Span name = new Span(piece.fileName());
        name.addClassNames("strong", "evidence__name");
        Checkbox everywhere = new Checkbox(getTranslation("evidence.take_away.everywhere", others));
        everywhere.setVisible(others > 0);
        Div fields = new Div(
                new Div(name),
                new Paragraph(getTranslation(single ? "evidence.take_away.text" : "evidence.take_away.text.report")),
                everywhere);
        fields.addClassName("dialog-fields");
        add(fields);
        DialogFoot.add(this, getTranslation("evidence.take_away"), () -> {
            close();
            takeAway.accept(everywhere.getValue());
        });
    }
}
