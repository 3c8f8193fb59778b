package vn.chiso.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chiso.dashboard.Children;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.DashboardService;
import vn.chiso.dashboard.Matrix;
import vn.chiso.dashboard.Origins;
import vn.chiso.territory.Unit;

/** Answers come in whatever order; the page shows that of the newest question. */
class DashboardLoaderTest {

    private final List<Runnable> waiting = new ArrayList<>();
    private final DashboardService service = mock();
    private final DashboardLoader<DashboardFilter, DashboardData> loader =
            new DashboardLoader<>(service::load, waiting::add);
    private final List<Integer> shown = new ArrayList<>();
    private final List<RuntimeException> problems = new ArrayList<>();

    @BeforeEach
    void answerEveryFilter() {
        when(service.load(any())).thenAnswer(call -> answer(call.getArgument(0)));
    }

    @Test
    void nothingIsReadOnThePagesOwnThread() {
        ask(2015);
        assertThat(shown).isEmpty();
        finish(0);
        assertThat(shown).containsExactly(2015);
    }

    @Test
    void anOlderAnswerNeverReplacesANewerOne() {
        ask(2015);
        ask(2016);
        finish(1);
        finish(0);
        assertThat(shown).containsExactly(2016);
    }

    @Test
    void anAnswerThatWasOvertakenIsNotShownEvenWhenItComesFirst() {
        ask(2015);
        ask(2016);
        finish(0);
        assertThat(shown).isEmpty();
        finish(1);
        assertThat(shown).containsExactly(2016);
    }

    @Test
    void anAnswerOvertakenOnItsWayToThePageIsThrownAway() {
        List<Runnable> page = new ArrayList<>();
        loader.load(filter(2015), page::add, this::show, problems::add);
        finish(0);
        ask(2016);
        page.getFirst().run();
        assertThat(shown).isEmpty();
    }

    @Test
    void aProblemIsToldAndAnOldOneIsNot() {
        when(service.load(any())).thenThrow(new IllegalStateException("closed"));
        ask(2015);
        ask(2016);
        finish(0);
        assertThat(problems).isEmpty();
        finish(1);
        assertThat(problems).hasSize(1);
    }

    @Test
    void aPageThatWasLeftIsNotTold() {
        ask(2015);
        loader.cancel();
        finish(0);
        assertThat(shown).isEmpty();
    }

    private void ask(int year) {
        loader.load(filter(year), Runnable::run, this::show, problems::add);
    }

    private void finish(int question) {
        waiting.get(question).run();
    }

    private void show(DashboardData data) {
        shown.add(data.filter().year());
    }

    private static DashboardFilter filter(int year) {
        return DashboardFilter.nation(mock(Unit.class)).withYear(year);
    }

    private static DashboardData answer(DashboardFilter filter) {
        return new DashboardData(
                filter,
                null,
                List.of(),
                new Children(List.of(), List.of(), true, List.of(), List.of(), List.of()),
                null,
                null,
                new Matrix(List.of(), List.of(), List.of(), 0, 0, List.of(), List.of()),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                Origins.NONE,
                null,
                List.of());
    }
}
