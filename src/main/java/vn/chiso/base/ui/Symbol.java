package vn.chiso.base.ui;

import org.jspecify.annotations.Nullable;

/** The icons at hand, by their Lucide names; each is also imported in {@code frontend/icons/icons.ts}. */
public enum Symbol {
    APP_WINDOW("app-window"),
    BELL("bell"),
    BOOK_OPEN("book-open"),
    BUILDING_2("building-2"),
    CALENDAR_CLOCK("calendar-clock"),
    CHART_COLUMN("chart-column"),
    CHECK("check"),
    CHEVRON_DOWN("chevron-down"),
    CHEVRON_RIGHT("chevron-right"),
    CHEVRON_UP("chevron-up"),
    CHEVRONS_UP_DOWN("chevrons-up-down"),
    CIRCLE_ALERT("circle-alert"),
    CIRCLE_QUESTION_MARK("circle-question-mark"),
    CLOCK("clock"),
    DOWNLOAD("download"),
    ELLIPSIS("ellipsis"),
    EXTERNAL_LINK("external-link"),
    FILE_TEXT("file-text"),
    FOLDER_OPEN("folder-open"),
    FUNNEL("funnel"),
    GIT_COMPARE("git-compare"),
    HISTORY("history"),
    IMAGE("image"),
    INBOX("inbox"),
    INFO("info"),
    KEY_ROUND("key-round"),
    LANDMARK("landmark"),
    LANGUAGES("languages"),
    LAYOUT_DASHBOARD("layout-dashboard"),
    LIST_TREE("list-tree"),
    LOCK("lock"),
    LOG_IN("log-in"),
    LOG_OUT("log-out"),
    MAP("map"),
    MAXIMIZE_2("maximize-2"),
    MENU("menu"),
    MOON("moon"),
    PAPERCLIP("paperclip"),
    PENCIL("pencil"),
    PLUS("plus"),
    PRINTER("printer"),
    ROTATE_CCW("rotate-ccw"),
    SEARCH("search"),
    SEND("send"),
    SETTINGS("settings"),
    SHARE_2("share-2"),
    SHIELD_CHECK("shield-check"),
    STAR("star"),
    SUN("sun"),
    TABLE("table"),
    TARGET("target"),
    TRENDING_DOWN("trending-down"),
    TRENDING_UP("trending-up"),
    TRIANGLE_ALERT("triangle-alert"),
    UNDO_2("undo-2"),
    UPLOAD("upload"),
    USERS("users"),
    WALLET("wallet"),
    X("x");

    private final String icon;

    Symbol(String icon) {
        this.icon = icon;
    }

    /** The name that the browser knows. */
    public String icon() {
        return icon;
    }

    /** The symbol of a Lucide name, as in {@code @Menu(icon)}; {@link #FILE_TEXT} if there is none. */
    public static Symbol of(@Nullable String icon) {
        for (Symbol symbol : values()) {
            if (symbol.icon.equals(icon)) {
                return symbol;
            }
        }
        return FILE_TEXT;
    }
}
