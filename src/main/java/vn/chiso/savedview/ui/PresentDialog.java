package vn.chiso.savedview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.ListLink;

/** How the chosen views are presented; as a sequence under a name they can be presented again. */
final class PresentDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Select<Integer> every = SlideBar.intervals();
    private final List<Long> views;

    PresentDialog(SavedViews of, List<Long> views) {
        this.views = List.copyOf(views);
        setHeaderTitle(getTranslation("present.title", views.size()));
        setWidth("min(480px, 94vw)");
        every.setLabel(getTranslation("present.every"));
        every.setValue(0);
        Div fields = new Div(every, new Paragraph(getTranslation("present.keys")));
        fields.addClassName("dialog-fields");
        add(fields);
        Button keep = new Button(getTranslation("present.keep"), click -> {
            close();
            Dialogs.open(SaveDialog.save(of, ListLink.address(PresentView.PATH, slides().query()), ""));
        });
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(keep);
        DialogFoot.add(this, getTranslation("present.start"), () -> {
            close();
            UI.getCurrent().navigate(PresentView.class, QueryParameters.simple(slides().query()));
        });
    }

    private Slides slides() {
        int seconds = every.getValue();
        return new Slides(views, 0, seconds == 0 ? null : Duration.ofSeconds(seconds));
    }
}
