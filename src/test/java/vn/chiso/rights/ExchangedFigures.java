package vn.chiso.rights;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.text.Texts;
import vn.chiso.exchange.intake.Draft;
import vn.chiso.exchange.intake.FigureFiles;
import vn.chiso.exchange.intake.FilePlace;
import vn.chiso.exchange.intake.IntakeService;
import vn.chiso.exchange.intake.Judged;
import vn.chiso.exchange.intake.Line;
import vn.chiso.exchange.intake.Offer;
import vn.chiso.exchange.intake.Progress;
import vn.chiso.exchange.intake.Said;
import vn.chiso.exchange.intake.Target;
import vn.chiso.exchange.intake.Verdict;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.observation.Answer;
import vn.chiso.observation.Extract;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.FigureExtract;
import vn.chiso.observation.FigureWorkbooks.Heading;
import vn.chiso.observation.NewPeriod;
import vn.chiso.observation.Years;

/** How figures go out in files, and come in by them. */
final class ExchangedFigures {

    private static final Heading HEADING = new Heading("so-lieu", "Số liệu", "", "");
    private static final BigDecimal OTHER = new BigDecimal(1_900_000_000);

    private final FigureExtract extract;
    private final FigureFiles files;
    private final IntakeService intake;
    private final Catalogue catalogue;
    private final AgencyService agencies;

    ExchangedFigures(BeanFactory application) {
        extract = application.getBean(FigureExtract.class);
        files = application.getBean(FigureFiles.class);
        intake = application.getBean(IntakeService.class);
        catalogue = application.getBean(Catalogue.class);
        agencies = application.getBean(AgencyService.class);
    }

    Map<String, Act> acts() {
        Map<String, Act> acts = new LinkedHashMap<>();
        acts.put("FigureExtract.each(Extract, Consumer)", Act.read((who, office, secret) -> {
            List<Figure> found = new ArrayList<>();
            extract.each(all(office), found::add);
            return found;
        }));
        acts.put(
                "FigureExtract.in(Collection)",
                Act.read((who, office, secret) -> extract.in(List.of(new FigureEntry.Place.Empty(
                        office.agency.id(),
                        office.figure(secret).indicatorId(),
                        DimensionItem.WHOLE,
                        NewPeriod.of(office.figure(secret).period()))))));
        acts.put(
                "FigureFiles.held(Heading, Extract, Locale)",
                Act.read((who, office, secret) -> lines(files.held(HEADING, all(office), Texts.VIETNAMESE))));
        acts.put(
                "FigureFiles.template(Heading, Collection, Collection, NewPeriod, Locale)",
                Act.read((who, office, secret) -> lines(files.template(
                        HEADING,
                        List.of(office.agency),
                        List.of(catalogue.indicator(office.figure(secret).indicatorId())),
                        NewPeriod.of(office.figure(secret).period()),
                        Texts.VIETNAMESE))));
        acts.put(
                "IntakeService.judge(Draft, Progress)",
                Act.read((who, office, secret) ->
                        intake.judge(new Draft("a.xlsx", List.of(offer(office, secret))), Progress.UNWATCHED)));
        acts.put("IntakeService.accept(Draft, List, Progress)", Act.write((who, office, secret) -> {
            Offer offer = offer(office, Secret.DRAFT);
            Figure figure = office.figure(Secret.DRAFT);
            FigureEntry entry = FigureEntry.over(figure, Answer.Amount.of(OTHER), TwoProvinces.WHY);
            // as if the dry run had let it through
            return intake.accept(
                    new Draft("a.xlsx", List.of(offer)),
                    List.of(new Judged(offer, figure, new Verdict.Write(entry, false, List.of()))),
                    Progress.UNWATCHED);
        }));
        acts.put(
                "IntakeService.undo(long, String)",
                Act.write((who, office, secret) -> intake.undo(-1, TwoProvinces.WHY)));
        return acts;
    }

    private static Extract all(Office office) {
        return new Extract(
                office.agency.unitId(), office.agency.id(), List.of(), Years.between(null, null), null, null);
    }

    private Offer offer(Office office, Secret secret) {
        Figure figure = office.figure(secret);
        Target target = new Target(
                agencies.byId(office.agency.id()),
                catalogue.indicator(figure.indicatorId()),
                catalogue.item(figure.itemId()),
                NewPeriod.of(figure.period()));
        return new Offer(
                1,
                new FilePlace("Số liệu", 2, 13),
                new Offer.Aim.Cell(target),
                new Line(new Said.Decimal(OTHER, false), null, null, ""),
                "",
                TwoProvinces.WHY,
                null);
    }

    /** What a file says, read as whoever takes it. */
    private static List<String> lines(TableFile file) {
        List<String> lines = new ArrayList<>();
        file.tables()
                .getFirst()
                .table()
                .rows()
                .each(cells -> cells.forEach(cell -> lines.add(
                        // without an exponent, as secrets are looked for by their digits
                        cell instanceof Cell.Plain(BigDecimal value) ? value.toPlainString() : cell.toString())));
        return lines;
    }
}
