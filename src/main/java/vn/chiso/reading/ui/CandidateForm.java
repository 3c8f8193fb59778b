package vn.chiso.reading.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Objects;
import org.springframework.security.access.AccessDeniedException;
import vn.chiso.agency.Tier;
import vn.chiso.base.text.NumberConvention;
import vn.chiso.base.text.Refused;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.Stacked;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.NewPeriod;
import vn.chiso.reading.CandidateChoice;
import vn.chiso.reading.CandidateOffer;
import vn.chiso.reading.MadeFigure;
import vn.chiso.reading.Whom;

/** Makes a figure of a number that nobody claims; what the report itself says is chosen already. */
final class CandidateForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int SUGGESTED = 3;

    private final transient ReaderContext context;
    private final long documentId;
    private final transient ReaderChoice choice;
    private final SerializableConsumer<MadeFigure> onMade;
    private final ComboBox<Indicator> indicator = new ComboBox<>();
    private final ComboBox<Whom> whom = new ComboBox<>();
    private final ComboBox<NewPeriod> period = new ComboBox<>();
    private final Select<NumberConvention> convention = new Select<>();
    private final Div problem = new Div();

    CandidateForm(
            ReaderContext context, long documentId, ReaderChoice choice, SerializableConsumer<MadeFigure> onMade) {
        this.context = context;
        this.documentId = documentId;
        this.choice = choice;
        this.onMade = onMade;
        CandidateOffer offer = context.candidates().offer(documentId, choice.part(), choice.passage(), choice.number());
        Span value = new Span(offer.words());
        value.addClassNames("strong", "statement-card__value");
        Button make = new Button(getTranslation("reading.make"), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setDisableOnClick(true);
        problem.addClassName("dialog-problem");
        problem.getElement().setAttribute("role", "alert");
        getContent().addClassNames("source-panel__section", "statement-card");
        getContent().add(value, quiet("reading.candidate"));
        fill(offer);
        getContent().add(indicator, suggestions(offer), whom, period, convention, problem, make);
    }

    private void fill(CandidateOffer offer) {
        indicator.setLabel(getTranslation("reading.make.indicator"));
        indicator.setItems(
                (one, typed) -> VietnameseText.matches(one.foldedName() + " " + one.code(), typed), offer.indicators());
        indicator.setItemLabelGenerator(one -> one.name(getLocale()));
        whom.setLabel(getTranslation("reading.make.whom"));
        whom.setItems((one, typed) -> VietnameseText.matches(label(one), typed), offer.whom());
        whom.setItemLabelGenerator(this::label);
        whom.setValue(offer.whom().isEmpty() ? null : offer.whom().getFirst());
        period.setLabel(getTranslation("documents.period"));
        period.setItems(offer.periods());
        period.setItemLabelGenerator(one -> FigureText.period(one, getLocale()));
        period.setValue(offer.periods().isEmpty() ? null : offer.periods().getFirst());
        convention.setLabel(getTranslation("reading.make.read_as"));
        convention.setItems(NumberConvention.VIETNAMESE, NumberConvention.ENGLISH);
        convention.setItemLabelGenerator(one ->
                getTranslation(one == NumberConvention.ENGLISH ? "reading.make.thousands" : "reading.make.decimals"));
        convention.setVisible(offer.ambiguous());
        indicator.setWidthFull();
        whom.setWidthFull();
        period.setWidthFull();
        convention.setWidthFull();
    }

    /** What the words around the number sound like; nobody but the reader says what it is. */
    private Stacked suggestions(CandidateOffer offer) {
        Stacked some = new Stacked();
        offer.indicators().stream().limit(SUGGESTED).forEach(one -> {
            NativeButton suggestion = new NativeButton(one.name(getLocale()), click -> indicator.setValue(one));
            suggestion.addClassName("link");
            some.add(suggestion);
        });
        return some;
    }

    private void make() {
        Indicator of = indicator.getValue();
        Whom who = whom.getValue();
        NewPeriod when = period.getValue();
        try {
            if (of == null || who == null || when == null) {
                problem.setText(getTranslation("reading.make.incomplete"));
                return;
            }
            onMade.accept(context.candidates()
                    .make(
                            documentId,
                            new CandidateChoice(
                                    choice.part(),
                                    choice.passage(),
                                    choice.number(),
                                    of.id(),
                                    who,
                                    when,
                                    Objects.requireNonNullElse(convention.getValue(), NumberConvention.AUTOMATIC))));
        } catch (Refused refused) {
            problem.setText(refused.in(getLocale()));
        } catch (AccessDeniedException denied) {
            problem.setText(getTranslation("grid.edit.denied"));
        } finally {
            getContent()
                    .getChildren()
                    .filter(Button.class::isInstance)
                    .forEach(button -> ((Button) button).setEnabled(true));
        }
    }

    private String label(Whom one) {
        return switch (one) {
            case Whom.OfAgency of ->
                of.agency().name() + " · "
                        + context.territory().byId(of.agency().unitId()).shortName();
            case Whom.OfWhole whole
            when whole.tier() == Tier.ALL -> whole.unit().fullName();
            case Whom.OfWhole whole ->
                getTranslation(
                        "reading.make.all",
                        getTranslation(whole.tier().key()),
                        whole.unit().shortName());
            case Whom.OfKnown known -> getTranslation("reading.make.known", known.label());
        };
    }

    private Div quiet(String key) {
        Div quiet = new Div(getTranslation(key));
        quiet.addClassName("muted");
        return quiet;
    }
}
