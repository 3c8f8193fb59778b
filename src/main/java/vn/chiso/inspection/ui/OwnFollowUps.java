package vn.chiso.inspection.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chiso.base.ui.ListLink;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.document.SectionName;
import vn.chiso.inspection.Finding;
import vn.chiso.inspection.followup.FollowUpStage;
import vn.chiso.round.OtherWork;

/** The recommendations that the user's agency has to carry out. */
@Component
class OwnFollowUps implements OtherWork {

    private final FindingContext context;

    OwnFollowUps(FindingContext context) {
        this.context = context;
    }

    @Override
    public List<Task> mine() {
        return context.followUps().owned().stream()
                .map(this::task)
                .sorted(Comparator.comparing(Task::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private Task task(Finding one) {
        Locale locale = ReaderLocale.current();
        return new Task(
                one.words(),
                context.report(one, locale) + " · " + SectionName.of(one.section(), locale),
                ListLink.address(
                        FindingAddress.PATH,
                        Map.of(
                                "view",
                                FindingMode.FOLLOW_UP.word(),
                                "stage",
                                FollowUpStage.OPEN.word(),
                                "report",
                                context.documents().byId(one.documentId()).key(),
                                "section",
                                one.section())),
                context.followUps().of(one).dueOn());
    }
}
