package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Symbol;
import vn.chiso.dashboard.DashboardAddress;
import vn.chiso.observation.FigureDetail;

/** Shows on any page where a figure comes from: the sections of the source panel in a dialog. */
@Component
public class FigureSources {

    private final CardContexts contexts;
    private final DashboardAddress address;

    FigureSources(CardContexts contexts, DashboardAddress address) {
        this.contexts = contexts;
        this.address = address;
    }

    /** Opens the source of a figure; says so when there is none that the reader may see. */
    public void open(long figureId) {
        UI ui = UI.getCurrent();
        Locale locale = ui.getLocale();
        Dialog dialog = new Dialog();
        CardContext context = contexts.of(filter -> {
            dialog.close();
            ui.navigate(DashboardView.class, QueryParameters.simple(address.format(filter)));
        });
        Optional<FigureDetail> detail = context.figures().detail(figureId);
        if (detail.isEmpty()) {
            Notices.problem(I18NProvider.translate("compare.source.gone"));
            return;
        }
        FigureSections sections = new FigureSections(context, detail.get().figure());
        sections.show(detail.get().figure());
        Div panel = new Div();
        panel.addClassName("source-panel");
        panel.add(new SourceSections(context, locale).of(detail.get()));
        panel.add(sections);
        dialog.setHeaderTitle(I18NProvider.translate("dashboard.source.title"));
        dialog.getHeader()
                .add(new IconButton(Symbol.X, I18NProvider.translate("dashboard.source.close"), dialog::close));
        dialog.addClassName("source-dialog");
        dialog.setWidth("min(34rem, 96vw)");
        dialog.add(panel);
        Dialogs.open(dialog);
    }
}
