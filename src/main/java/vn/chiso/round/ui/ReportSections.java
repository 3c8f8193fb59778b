package vn.chiso.round.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureState;
import vn.chiso.round.Form;
import vn.chiso.round.Sheet;

/** The groups of a form, each with how many of its lines have an answer. */
final class ReportSections extends Composite<Nav> {

    private static final long serialVersionUID = 1L;

    private final transient RoundContext context;
    private final SerializableConsumer<Long> onChosen;

    /** @param onChosen gets the first indicator of the chosen group */
    ReportSections(RoundContext context, SerializableConsumer<Long> onChosen) {
        this.context = context;
        this.onChosen = onChosen;
        getContent().addClassNames("card", "report-sections");
    }

    void show(Sheet sheet) {
        getContent().setAriaLabel(getTranslation("report.sections"));
        Map<Long, List<Form.Line>> groups = sheet.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> line.indicator().groupId(), LinkedHashMap::new, Collectors.toList()));
        UnorderedList list = new UnorderedList();
        groups.forEach((group, lines) -> list.add(new ListItem(section(group, lines, sheet))));
        getContent().removeAll();
        getContent().add(list);
    }

    private NativeButton section(long groupId, List<Form.Line> lines, Sheet sheet) {
        long answered = lines.stream().filter(sheet::isAnswered).count();
        Span count = new Span(answered + "/" + lines.size());
        count.addClassName("report-sections__count");
        NativeButton button = new NativeButton();
        button.add(new Span(context.catalogue().group(groupId).name(getLocale())));
        long toMend = lines.stream().filter(line -> isToMend(line, sheet)).count();
        if (toMend > 0) {
            Icon alert = new Icon(Symbol.CIRCLE_ALERT);
            alert.addClassName("report-sections__alert");
            button.add(alert);
            button.setTitle(getTranslation("report.sections.mend", toMend));
        }
        if (answered == lines.size() && toMend == 0) {
            button.add(new Icon(Symbol.CHECK));
        } else {
            button.add(count);
        }
        button.addClickListener(
                click -> onChosen.accept(lines.getFirst().indicator().id()));
        return button;
    }

    /** Whether the line came back, or what it says has to be mended or explained. */
    private static boolean isToMend(Form.Line line, Sheet sheet) {
        Figure figure = sheet.figure(line);
        return sheet.remarks().containsKey(line.indicator().id())
                || sheet.objectionable().contains(line)
                || (figure != null && figure.state() == FigureState.DOUBTFUL);
    }
}
