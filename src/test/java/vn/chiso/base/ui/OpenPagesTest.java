package vn.chiso.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chiso.base.event.Change;
import vn.chiso.base.node.NodeNews;

class OpenPagesTest {

    private static final Change CHANGE = new Change() {};

    private final OpenPages pages = new OpenPages(NodeNews.alone());
    private final List<String> told = new ArrayList<>();

    @Test
    void everyOpenPageIsTold() {
        pages.register(() -> told.add("first"));
        pages.register(() -> told.add("second"));
        pages.changed(CHANGE);
        assertThat(told).containsExactlyInAnyOrder("first", "second");
    }

    @Test
    void aPageThatWasLeftIsToldNoMore() {
        pages.register(() -> told.add("left")).run();
        pages.changed(CHANGE);
        assertThat(told).isEmpty();
    }
}
