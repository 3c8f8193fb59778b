package vn.chiso.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.HasHeader;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.base.ui.ViewHeader;
import vn.chiso.round.Form;
import vn.chiso.security.Roles;

/**
 * The forms: whom each asks what. A form that a round asks is not changed under the agencies' hands: a change makes the
 * next edition, for rounds that are opened from then on. Departments below a province read them only.
 */
@Route("forms")
@Menu(title = "nav.forms", order = 215, icon = "list-tree")
@RolesAllowed(Roles.ICT_DEPARTMENT)
@Uses(Checkbox.class)
@Uses(CheckboxGroup.class)
@Uses(TextField.class)
class FormsView extends Composite<Div> implements HasHeader, HasDynamicTitle, LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient RoundContext context;
    private final ViewHeader head = new ViewHeader("");
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
    public Component header() {
        return head;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.forms") + " · ChiSo";
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        head.setTitle(getTranslation("nav.forms"));
        about.setText(getTranslation("forms.about"));
        ExportButton export = new ExportButton(
                context.exports(),
                () -> new RoundFiles(context, getLocale()).forms(context.forms().newest()));
        head.setBesideTitle(export);
        if (context.forms().mayChange()) {
            Button add = new Button(getTranslation("forms.add"), new Icon(Symbol.PLUS), click -> edit(null));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            head.setBesideTitle(add, export);
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
        new FormDialog(context, form, this::load).open();
    }
}
