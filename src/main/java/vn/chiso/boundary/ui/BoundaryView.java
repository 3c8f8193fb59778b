package vn.chiso.boundary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import vn.chiso.base.text.Refused;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.HeadedView;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Symbol;
import vn.chiso.boundary.BoundaryEdition;
import vn.chiso.boundary.BoundaryEditions;
import vn.chiso.boundary.BoundaryReview;
import vn.chiso.security.Roles;
import vn.chiso.territory.Unit;

/** One file of outlines: what it is, which units its areas belong to, and whether readers see it. */
@Route("boundaries")
@RolesAllowed(Roles.ADMINISTRATOR)
@Uses(ComboBox.class)
@Uses(DatePicker.class)
class BoundaryView extends HeadedView implements HasUrlParameter<Long> {

    private static final long serialVersionUID = 1L;

    private final transient BoundaryEditions editions;
    private final transient BoundaryReview review;
    private long id;

    BoundaryView(BoundaryEditions editions, BoundaryReview review) {
        this.editions = editions;
        this.review = review;
        getContent().addClassName("import");
    }

    @Override
    public void setParameter(BeforeEvent event, Long asked) {
        id = asked;
        if (editions.byId(asked).isEmpty()) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return edition().name() + " · ChiSo";
    }

    @Override
    protected void draw() {
        BoundaryEdition edition = edition();
        head().setTitle(edition.name());
        head().setCrumbs(List.of(
                new Anchor("units", getTranslation("nav.units")),
                new RouterLink(getTranslation("boundary.title"), BoundariesView.class)));
        head().setBesideTitle(acts(edition).toArray(Component[]::new));
        getContent().removeAll();
        BoundaryMatches matches = new BoundaryMatches(editions, review, edition, this::draw);
        getContent()
                .add(
                        new BoundaryFields(edition, editions.areas(id), this::describe),
                        new BoundaryFacts(edition),
                        new BoundaryPreview(editions, review, edition, matches::match),
                        matches);
    }

    private List<Component> acts(BoundaryEdition edition) {
        List<Component> acts = new ArrayList<>();
        if (edition.removed()) {
            acts.add(new Button(
                    getTranslation("boundary.restore"),
                    new Icon(Symbol.ROTATE_CCW),
                    click -> act(() -> editions.restore(id))));
            return acts;
        }
        if (edition.inUse()) {
            acts.add(new Button(getTranslation("boundary.rest"), click -> rest()));
        } else {
            Button use = new Button(getTranslation("boundary.use"), new Icon(Symbol.CHECK), click -> use(edition));
            use.addThemeVariants(ButtonVariant.PRIMARY);
            acts.add(use);
        }
        acts.add(new Button(getTranslation("boundary.remove"), new Icon(Symbol.X), click -> remove()));
        return acts;
    }

    /** Who would have no area is named first; a file that is refused anyway needs no question. */
    private void use(BoundaryEdition edition) {
        List<Unit> without = review.without(id);
        boolean refused = edition.source().isBlank() || edition.matched() == 0;
        if (refused || without.isEmpty()) {
            act(() -> editions.use(id, true));
            return;
        }
        Dialogs.open(UseQuestion.of(without, getLocale(), () -> act(() -> editions.use(id, true))));
    }

    private void describe(BoundaryFields.Said said) {
        act(() -> {
            editions.describe(id, said.name(), said.source(), said.validFrom(), said.columns());
            Notices.done(getTranslation("boundary.saved"));
        });
    }

    private void rest() {
        act(() -> {
            editions.use(id, false);
            Notices.undoable(getTranslation("boundary.rested"), () -> act(() -> editions.use(id, true)));
        });
    }

    private void remove() {
        act(() -> {
            editions.remove(id);
            UI.getCurrent().navigate(BoundariesView.class);
            Notices.undoable(getTranslation("boundary.removed"), () -> {
                editions.restore(id);
                UI.getCurrent().navigate(BoundaryView.class, id);
            });
        });
    }

    private void act(SerializableRunnable act) {
        Notices.solved();
        try {
            act.run();
        } catch (Refused refused) {
            Notices.problem(refused.in(getLocale()));
        }
        draw();
    }

    private BoundaryEdition edition() {
        return editions.byId(id).orElseThrow();
    }
}
