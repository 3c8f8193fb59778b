package vn.chiso.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.HasHeader;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Symbol;
import vn.chiso.base.ui.ViewHeader;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;
import vn.chiso.security.token.ApiToken;
import vn.chiso.security.token.TokenRefused;
import vn.chiso.security.token.TokenService;

/** The tokens of the reader's own account: made, listed, ended; for administrators those of everybody below. */
@Route(TokensView.PATH)
@PermitAll
class TokensView extends Composite<Div> implements HasHeader, HasDynamicTitle, LocaleChangeObserver {

    static final String PATH = "tokens";

    private static final long serialVersionUID = 1L;

    private final transient TokenService tokens;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final ViewHeader head = new ViewHeader("");

    TokensView(TokenService tokens, CurrentUser user, Clock clock) {
        this.tokens = tokens;
        this.user = user;
        this.clock = clock;
        getContent().addClassName("tokens");
    }

    @Override
    public Component header() {
        return head;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("tokens.title") + " · ChiSo";
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    private void draw() {
        List<ApiToken> own = tokens.own();
        head.setTitle(getTranslation("tokens.title"));
        head.setNote(own.isEmpty() ? "" : getTranslation("tokens.count", own.size(), TokenService.MOST_TOKENS));
        Button add = new Button(getTranslation("tokens.add"), new Icon(Symbol.PLUS), click -> open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        head.setBesideTitle(add);
        getContent().removeAll();
        Paragraph what = new Paragraph(getTranslation("tokens.what"));
        what.addClassName("tokens__what");
        getContent().add(what);
        if (own.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            Symbol.KEY_ROUND, getTranslation("tokens.none"), getTranslation("tokens.none.text")));
        } else {
            getContent().add(list(own, false));
        }
        if (user.role().filter(Roles.ADMINISTRATOR::equals).isPresent()) {
            drawOthers();
        }
    }

    private void drawOthers() {
        List<ApiToken> others = tokens.all().stream()
                .filter(token -> !token.username().equals(user.username()))
                .toList();
        getContent().add(new H2(getTranslation("tokens.others")));
        getContent().add(others.isEmpty() ? new Paragraph(getTranslation("tokens.others.none")) : list(others, true));
    }

    private TokenList list(List<ApiToken> shown, boolean withAccount) {
        Instant now = clock.instant();
        return new TokenList(shown, now, withAccount, this::revoke);
    }

    private void open() {
        boolean writes = user.role().filter(Roles::writes).isPresent();
        Dialogs.open(new TokenDialog(tokens, writes, user.hasPassword(), this::draw));
    }

    private void revoke(ApiToken token) {
        Dialogs.open(new RevokeTokenDialog(token, () -> {
            try {
                tokens.revoke(token.id());
                Notices.done(getTranslation("tokens.revoked", token.name()));
            } catch (TokenRefused refused) {
                Notices.problem(refused.in(getLocale()));
            }
            draw();
        }));
    }
}
