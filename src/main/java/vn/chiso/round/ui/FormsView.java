package vn.chiso.round.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.HeadedView;
import vn.chiso.base.ui.Symbol;
import vn.chiso.round.Form;
import vn.chiso.security.Roles;

/**
 * The forms: whom each asks what. A form that a round asks is not changed under the agencies' hands: a change makes the
 * next edition, for rounds that are opened from then on. Departments below a province read them only.
 */
@Route("forms")
@Menu(title = "nav.forms", order = 215, icon = "file-text")
@RolesAllowed(Roles.ICT_DEPARTMENT)
@Uses(Checkbox.class)
@Uses(CheckboxGroup.class)
@Uses(TextField.class)
class FormsView extends HeadedView {

    private static final long serialVersionUID = 1L;

    private final transient RoundContext context;
    private final Paragraph about = new Paragraph();
    private final Div place = new Div();

    FormsView(RoundContext context) {
        this.context = context;
        about.addClassName("muted");
        place.addClassName("work__table");
        getContent().addClassNames("work", "forms");
        getContent().add(about, place);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.forms") + " · ChiSo";
    }

    @Override
    protected void draw() {
        head().setTitle(getTranslation("nav.forms"));
        about.setText(getTranslation("forms.about"));
        ExportButton export = new ExportButton(
                context.exports(),
                () -> new RoundFiles(context, getLocale()).forms(context.forms().newest()));
        RouterLink mappings = new RouterLink(getTranslation("reuse.title"), MappingsView.class);
        head().setBesideTitle(mappings, export);
        if (context.forms().mayChange()) {
            head().setAdd(getTranslation("forms.add"), () -> edit(null), mappings, export);
        }
        load();
    }

    private void load() {
        List<Form> forms = context.forms().newest();
        place.removeAll();
        place.add(
                forms.isEmpty()
                        ? new EmptyState(
                                Symbol.LIST_TREE, getTranslation("forms.none"), getTranslation("forms.none.text"))
                        : new FormTable(context, forms, this::edit, this::load));
    }

    /** @param form null for a new one */
    private void edit(@Nullable Form form) {
        Dialogs.open(new FormDialog(context, form, this::load));
    }
}
