package vn.chiso.comparison.target.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.base.text.Texts;
import vn.chiso.comparison.target.JudgedTarget;
import vn.chiso.comparison.target.Judgement;
import vn.chiso.comparison.target.TargetFilter;
import vn.chiso.dashboard.Shown;
import vn.chiso.dashboard.ui.FrozenCells;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Goal;
import vn.chiso.savedview.AddressParts;
import vn.chiso.savedview.Freezer;
import vn.chiso.savedview.FrozenCell;
import vn.chiso.savedview.FrozenContent;

/** Freezes the list of targets: what was aimed at, the result of the day, how far it was and by what right. */
@Component
class TargetFreezer implements Freezer {

    private static final String NOTHING = "–";

    private final TargetContext context;
    private final FrozenCells cells;

    TargetFreezer(TargetContext context, FrozenCells cells) {
        this.context = context;
        this.cells = cells;
    }

    @Override
    public boolean takes(String asked) {
        return AddressParts.path(asked).equals(TargetAddress.PATH);
    }

    @Override
    public FrozenContent read(String asked, Locale locale) {
        TargetFilter filter = new TargetAddress(context).parse(AddressParts.reader(asked));
        List<JudgedTarget> found = context.targets().find(filter);
        FrozenCells.Maker maker =
                cells.maker(found.stream().flatMap(one -> shown(one).stream()).toList(), locale);
        return new FrozenContent(
                Texts.get("nav.targets", locale),
                Texts.get("target.count", locale, found.size()),
                List.of(new FrozenContent.Table(
                        Texts.get("nav.targets", locale),
                        Texts.get("target.indicator", locale),
                        Stream.of("target.value", "target.result", "target.distance", "target.light", "target.basis")
                                .map(key -> new FrozenContent.Head(Texts.get(key, locale), ""))
                                .toList(),
                        found.stream().map(one -> row(one, maker, locale)).toList())));
    }

    private FrozenContent.Row row(JudgedTarget one, FrozenCells.Maker maker, Locale locale) {
        Goal goal = one.target().goal();
        Judgement judged = one.judgement();
        FrozenCell.Total whose = FrozenCell.Total.saidOf(
                goal.subject().unitId(), goal.indicatorId(), goal.subject().agencyId() != null, true);
        String distance = Lights.distance(judged, one.against(), goal, locale);
        return new FrozenContent.Row(
                context.words().unit(goal),
                String.join(
                        " · ",
                        one.indicator().name(locale),
                        context.words().subject(goal, locale),
                        FigureText.period(goal.period(), locale)),
                context.words().kind(goal, locale),
                List.of(
                        FrozenCell.said(
                                context.words().value(goal, locale),
                                one.parts().isEmpty() ? "" : new PartsText(context, one).whole(locale),
                                whose),
                        result(one, maker),
                        maker.made(distance.isEmpty() ? NOTHING : distance, "", shown(one), List.of(whose)),
                        maker.made(
                                Texts.get(judged.light().key(), locale),
                                Lights.why(judged, one.against(), goal, locale),
                                shown(one),
                                List.of(whose)),
                        FrozenCell.said(context.words().source(goal, locale), "", whose)));
    }

    private static FrozenCell result(JudgedTarget one, FrozenCells.Maker maker) {
        @Nullable Figure result = one.judgement().result();
        if (result == null) {
            return FrozenCell.words(NOTHING);
        }
        boolean ofItsTime = result.period().id() == one.target().goal().period().id();
        return maker.of(new Shown.Single(result), one.against(), null, ofItsTime, List.of());
    }

    private static List<Shown> shown(JudgedTarget one) {
        @Nullable Figure result = one.judgement().result();
        return result == null ? List.of() : List.of(new Shown.Single(result));
    }
}
