package vn.chiso.comparison.target.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.Quiet;
import vn.chiso.comparison.target.JudgedTarget;
import vn.chiso.comparison.target.Target;
import vn.chiso.comparison.target.TargetLight;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Goal;

/** One target: how far it is and why, the way to it, what it rests on, and what became of it. */
final class TargetDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient TargetContext context;
    private final transient JudgedTarget one;
    private final SerializableRunnable onChanged;

    TargetDialog(TargetContext context, JudgedTarget one, SerializableRunnable onChanged) {
        this.context = context;
        this.one = one;
        this.onChanged = onChanged;
        setHeaderTitle(one.indicator().name(getLocale()));
        setWidth("min(620px, 94vw)");
        add(new Paragraph(context.words().line(goal(), getLocale())), judgement());
        if (one.way().isThere()) {
            add(new H3(getTranslation("target.way")), new WayDrawing(one));
        }
        if (!one.parts().isEmpty()) {
            add(new H3(getTranslation("target.parts")), new Paragraph(new PartsText(context, one).whole(getLocale())));
        }
        addAgencies();
        add(
                new H3(getTranslation("target.basis")),
                new Paragraph(context.words().source(goal(), getLocale())));
        Goal original = one.target().original();
        if (original != null) {
            add(new Paragraph(getTranslation(
                    "target.original",
                    context.words().line(original, getLocale()),
                    context.words().source(original, getLocale()))));
        }
        add(new TargetHistory(context, one.target().lineId(), this::changed));
        addActs();
    }

    private Component judgement() {
        Locale locale = getLocale();
        Figure result = one.judgement().result();
        Div place = new Div(Lights.badge(one.judgement().light(), locale));
        place.addClassName("target__judgement");
        if (result != null) {
            place.add(
                    new Span(getTranslation("target.result") + ":"),
                    context.link(result, one.against(), locale),
                    new Span(FigureText.period(result.period(), locale)));
        }
        String distance = Lights.distance(one.judgement(), one.against(), goal(), locale);
        String why = Lights.why(one.judgement(), one.against(), goal(), locale);
        Div all = new Div(place);
        if (!distance.isEmpty()) {
            all.add(new Paragraph(distance));
        }
        if (!why.isEmpty()) {
            all.add(new Paragraph(why));
        }
        if (one.indicator().id() != one.against().id()) {
            all.add(new Paragraph(
                    new Quiet(getTranslation("target.against", one.against().name(locale)))));
        }
        return all;
    }

    /** What single agencies answer is no result of the unit, but tells whom to ask. */
    private void addAgencies() {
        if (one.judgement().light() != TargetLight.UNKNOWN) {
            return;
        }
        List<Figure> answers = context.ofAgencies(one);
        if (answers.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        answers.forEach(figure -> {
            ListItem item = new ListItem(new Span(context.agencies()
                            .byId(Objects.requireNonNull(figure.subject().agencyId()))
                            .name()
                    + ": "));
            item.add(context.link(figure, one.against(), getLocale()));
            list.add(item);
        });
        add(new H3(getTranslation("target.agencies")), list);
    }

    private void addActs() {
        Target target = one.target();
        if (!context.targets().mayKeep(goal().subject().unitId())) {
            getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
            return;
        }
        if (!target.isStated()) {
            Button withdraw = new Button(
                    getTranslation("target.withdraw"),
                    click -> Dialogs.open(new WithdrawDialog(context, target, this::changed)));
            withdraw.getStyle().set("margin-inline-end", "auto");
            getFooter().add(withdraw);
        }
        getFooter()
                .add(
                        new Button(getTranslation("shell.close"), click -> close()),
                        new Button(
                                getTranslation(target.isStated() ? "target.replace" : "target.change"),
                                click -> Dialogs.open(new TargetForm(context, one, this::changed))));
    }

    private Goal goal() {
        return one.target().goal();
    }

    private void changed() {
        close();
        onChanged.run();
    }
}
