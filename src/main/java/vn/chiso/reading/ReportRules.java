package vn.chiso.reading;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.InLanguage;
import vn.chiso.base.text.Texts;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.document.DocumentService;
import vn.chiso.document.SourceDocument;
import vn.chiso.reading.file.ReportRefused;
import vn.chiso.territory.TerritoryService;

/** Whether a report can stand in the register so. */
@Component
class ReportRules {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_PLACE = 120;
    private static final int LONGEST_ISSUER = 300;
    private static final int LONGEST_TITLE = 600;
    private static final int LONGEST_BASIS = 400;

    private final DocumentService documents;
    private final TerritoryService territory;
    private final AgencyService agencies;
    private final ReadingAccess access;

    ReportRules(DocumentService documents, TerritoryService territory, AgencyService agencies, ReadingAccess access) {
        this.documents = documents;
        this.territory = territory;
        this.agencies = agencies;
        this.access = access;
    }

    /**
     * @param before the report that is changed; null for a new one
     * @throws ReportRefused with what is wrong
     */
    void check(NewReport wanted, @Nullable SourceDocument before) {
        if (wanted.issuer().isEmpty() || wanted.title().isEmpty()) {
            throw new ReportRefused("reading.refused.incomplete");
        }
        if (wanted.periodEnd().isBefore(wanted.periodStart())) {
            throw new ReportRefused("reading.refused.days");
        }
        demandShort("documents.number", wanted.number(), LONGEST_NUMBER);
        demandShort("documents.place", wanted.place(), LONGEST_PLACE);
        demandShort("documents.issuer", wanted.issuer(), LONGEST_ISSUER);
        demandShort("documents.title", wanted.title(), LONGEST_TITLE);
        demandShort("documents.basis", wanted.basis(), LONGEST_BASIS);
        demandInside(wanted);
        documents.all().stream()
                .filter(one -> before == null || one.id() != before.id())
                .filter(access::reads)
                .filter(one -> isSame(one, wanted))
                .findFirst()
                .ifPresent(known -> {
                    throw new ReportRefused("reading.refused.known", known.title());
                });
    }

    private void demandInside(NewReport wanted) {
        Long of = wanted.agencyId();
        if (of != null) {
            Agency agency = agencies.byId(of);
            if (!territory.withAllBelow(wanted.unitId()).contains(agency.unitId())) {
                throw new ReportRefused("reading.refused.elsewhere", agency.name());
            }
        }
    }

    private static void demandShort(String field, String text, int longest) {
        if (text.length() > longest) {
            InLanguage name = locale -> Texts.get(field, locale);
            throw new ReportRefused("reading.refused.field_long", name, longest);
        }
    }

    /** Number and issuer name a report, in its year; without a number, what it is about and until when. */
    private static boolean isSame(SourceDocument one, NewReport wanted) {
        boolean sameEnd = wanted.periodEnd().equals(one.periodEnd());
        boolean same = one.number() == null
                ? wanted.number().isEmpty() && isSame(one.title(), wanted.title())
                : isSame(one.number(), wanted.number());
        return same && sameEnd && isSame(one.issuer(), wanted.issuer());
    }

    private static boolean isSame(String one, String other) {
        return VietnameseText.fold(one).equals(VietnameseText.fold(other));
    }
}
