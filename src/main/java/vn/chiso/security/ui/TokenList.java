package vn.chiso.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Instant;
import java.util.List;
import vn.chiso.base.text.DateText;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Symbol;
import vn.chiso.security.token.ApiToken;
import vn.chiso.security.token.TokenScope;

/** Tokens, a line each: what it is called and good for, until when, and when it was last used. */
final class TokenList extends Composite<UnorderedList> {

    private static final long serialVersionUID = 1L;

    private final Instant now;
    private final boolean withAccount;
    private final SerializableConsumer<ApiToken> revoke;

    /** @param withAccount whether each line says whose it is */
    TokenList(List<ApiToken> tokens, Instant now, boolean withAccount, SerializableConsumer<ApiToken> revoke) {
        this.now = now;
        this.withAccount = withAccount;
        this.revoke = revoke;
        getContent().addClassName("tokens__list");
        tokens.forEach(token -> getContent().add(line(token)));
    }

    private ListItem line(ApiToken token) {
        Span name = new Span(token.name());
        name.addClassName("tokens__name");
        Div first = new Div(name, scope(token));
        if (token.isExpired(now)) {
            first.add(new Badge(Symbol.CLOCK, getTranslation("tokens.expired"), "badge--bad"));
        }
        first.addClassName("tokens__first");
        Span dates = new Span(dates(token));
        dates.addClassName("tokens__dates");
        Div text = new Div(first, dates);
        text.addClassName("tokens__text");
        ListItem line = new ListItem(
                text,
                new IconButton(Symbol.X, getTranslation("tokens.revoke", token.name()), () -> revoke.accept(token)));
        line.addClassName("tokens__line");
        return line;
    }

    private Badge scope(ApiToken token) {
        return token.scope() == TokenScope.WRITE
                ? new Badge(Symbol.PENCIL, getTranslation("tokens.scope.WRITE"), "badge--warn")
                : new Badge(Symbol.BOOK_OPEN, getTranslation("tokens.scope.READ"), "badge--accent");
    }

    private String dates(ApiToken token) {
        String used = token.usedOn() == null
                ? getTranslation("tokens.unused")
                : getTranslation("tokens.used", DateText.format(token.usedOn()));
        String dates = getTranslation(
                "tokens.dates", DateText.format(token.createdAt()), DateText.format(token.expiresAt()), used);
        return withAccount ? token.username() + " · " + dates : dates;
    }
}
