package vn.chiso.round.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.table.Exports;
import vn.chiso.base.text.DateText;
import vn.chiso.discussion.CommentService;
import vn.chiso.evidence.ui.EvidenceContext;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.CheckedFigures;
import vn.chiso.observation.FigureAddress;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.FigureWorkbooks;
import vn.chiso.observation.ObservationService;
import vn.chiso.round.Form;
import vn.chiso.round.FormService;
import vn.chiso.round.OtherWork;
import vn.chiso.round.ReportService;
import vn.chiso.round.Round;
import vn.chiso.round.RoundService;
import vn.chiso.round.reuse.MappingService;
import vn.chiso.round.reuse.ReuseService;
import vn.chiso.security.CurrentUser;
import vn.chiso.territory.TerritoryService;

/** What the screens of rounds need beside their data. */
@Component
record RoundContext(
        RoundService rounds,
        ReportService reports,
        FormService forms,
        ReuseService reuse,
        MappingService mappings,
        AgencyService agencies,
        TerritoryService territory,
        Catalogue catalogue,
        FigureAddress addresses,
        FigureService figures,
        ObservationService observations,
        CommentService comments,
        ObjectProvider<OtherWork> otherWork,
        CurrentUser user,
        EvidenceContext evidence,
        CheckedFigures checked,
        FigureWorkbooks workbooks,
        Exports exports,
        Clock clock) {

    /** What waits for the user beside reports. */
    List<OtherWork.Task> tasks() {
        return otherWork.orderedStream().flatMap(one -> one.mine().stream()).toList();
    }

    LocalDate today() {
        return DateText.today(clock);
    }

    /** "Báo cáo ứng dụng CNTT, năm 2022". */
    String title(Round round, Locale locale) {
        Form form = forms.byId(round.formId());
        return form.name(locale) + ", " + FigureText.period(round.period(), locale);
    }
}
