package vn.chiso.exchange.layout;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.DateText;
import vn.chiso.exchange.book.Book;
import vn.chiso.exchange.book.BookLimits;
import vn.chiso.exchange.book.BookRefused;
import vn.chiso.exchange.book.BookSheet;
import vn.chiso.exchange.intake.AgencyNames;
import vn.chiso.exchange.intake.Draft;
import vn.chiso.exchange.intake.FigureSheetReader;
import vn.chiso.exchange.intake.IndicatorNames;
import vn.chiso.exchange.intake.IntakeRefused;
import vn.chiso.exchange.intake.IntakeService;
import vn.chiso.exchange.intake.Offer;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.EntryRule;
import vn.chiso.security.CurrentUser;
import vn.chiso.territory.TerritoryService;

/** Opens files, says what their tables seem to mean, and reads them as somebody says that they are meant. */
@Service
@PreAuthorize(IntakeService.WRITERS)
public class LayoutService {

    /** How far down the heads of a sheet of figures may stand: below a title and its lines. */
    private static final int HEADS_WITHIN = 12;

    private final AgencyService agencies;
    private final TerritoryService territory;
    private final Catalogue catalogue;
    private final LayoutMemory memory;
    private final CurrentUser user;
    private final EntryRule rule;
    private final Clock clock;

    LayoutService(
            AgencyService agencies,
            TerritoryService territory,
            Catalogue catalogue,
            LayoutMemory memory,
            CurrentUser user,
            EntryRule rule,
            Clock clock) {
        this.agencies = agencies;
        this.territory = territory;
        this.catalogue = catalogue;
        this.memory = memory;
        this.user = user;
        this.rule = rule;
        this.clock = clock;
    }

    /**
     * Opens an uploaded file; it is not needed afterwards.
     *
     * @param name the name that it came with
     * @throws BookRefused when it is no workbook that is read
     * @throws IntakeRefused when there is nothing in it
     */
    public Opened open(Path file, String name) {
        try (Book book = Book.open(file, name, BookLimits.DEFAULT)) {
            List<Offer> offers = new ArrayList<>();
            boolean ours = false;
            for (BookSheet sheet : book.sheets()) {
                FigureSheetReader reader =
                        new FigureSheetReader(sheet.name(), agencyNames(), indicatorNames(), today(), offers);
                book.read(sheet, row -> reader.take(row) || row.number() < HEADS_WITHIN);
                ours |= reader.isFigureSheet();
            }
            if (ours) {
                return new Opened.Figures(new Draft(name, offers));
            }
        }
        return tables(file, name);
    }

    private static Opened tables(Path file, String name) {
        List<SheetTable> tables = SheetTable.open(file, name);
        if (tables.isEmpty()) {
            throw new IntakeRefused("intake.refused.empty");
        }
        return new Opened.Tables(name, tables);
    }

    /**
     * How a table of this form was read the last time; empty when none was.
     *
     * @param guess how it seems to be meant: where its heads are, what its title says
     */
    @Transactional(readOnly = true)
    public Optional<Mapping> remembered(SheetTable table, Mapping guess) {
        return memory.recall(Shape.of(table, guess)).map(known -> known.inPlaceOf(guess));
    }

    /** How a table seems to be meant. */
    public Mapping guess(SheetTable table) {
        return new Guess(table, agencyNames(), indicatorNames()).mapping();
    }

    /** How a table seems to be meant whose heads stand where somebody says. */
    public Mapping guess(SheetTable table, int firstHead, int lastHead) {
        return new Guess(table, agencyNames(), indicatorNames(), Heads.in(table, firstHead, lastHead)).mapping();
    }

    /** What the table offers when it is read so, and what somebody has to say about it. */
    public Reading read(String fileName, SheetTable table, Mapping mapping) {
        AimReader aims = new AimReader(mapping.meant(), agencyNames(), indicatorNames(), today());
        LayoutReader reader = new LayoutReader(table, mapping, aims);
        Draft draft = new Draft(fileName, reader.offers());
        return new Reading(draft, reader.rows(), reader.leftOut(), aims.questions());
    }

    /** Keeps how a table was read for the next one of its shape. */
    @Transactional
    public void remember(SheetTable table, Mapping mapping) {
        memory.keep(Shape.of(table, mapping), mapping, user.username());
    }

    private AgencyNames agencyNames() {
        return new AgencyNames(agencies, territory, agency -> rule.answersFor(agency.id(), agency.unitId()));
    }

    private IndicatorNames indicatorNames() {
        return new IndicatorNames(catalogue);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DateText.ZONE);
    }
}
