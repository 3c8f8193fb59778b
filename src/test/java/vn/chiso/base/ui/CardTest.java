package vn.chiso.base.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CardTest extends BrowserlessTest {

    private Card card;

    @BeforeEach
    void openCard() {
        card = new Card("Cơ quan");
        UI.getCurrent().add(card);
    }

    @Test
    void aNewCardSaysThatItIsLoading() {
        assertEquals("true", card.getElement().getAttribute("aria-busy"));
        assertEquals("Cơ quan", find(H2.class, card).single().getText());
        assertEquals(1, find(Skeleton.class, card).all().size());
    }

    @Test
    void contentBringsTheFindingAsTitle() {
        card.show(new CardState.Content("Sở Tư pháp cao nhất", "năm 2015", new Span("80")));
        assertEquals("false", card.getElement().getAttribute("aria-busy"));
        assertEquals("Sở Tư pháp cao nhất", find(H2.class, card).single().getText());
        assertEquals("năm 2015", find(Paragraph.class, card).single().getText());
        assertTrue(find(Skeleton.class, card).all().isEmpty());
    }

    @Test
    void aFailedCardKeepsItsNameAndCanBeTriedAgain() {
        AtomicInteger tries = new AtomicInteger();
        card.show(new CardState.Failed("Cơ quan", tries::incrementAndGet));
        test(find(NativeButton.class, card).single()).click();
        assertEquals(1, tries.get());
    }

    @Test
    void theFootGoesWithItsContent() {
        Span missing = new Span("Chưa có dữ liệu");
        card.show(new CardState.Content("Tên", "", new Span("80")));
        card.setFoot(missing);
        card.show(new CardState.Loading(3));
        assertTrue(missing.getParent().isEmpty());
    }
}
