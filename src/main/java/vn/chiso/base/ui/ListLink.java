package vn.chiso.base.ui;

import com.vaadin.flow.component.html.Anchor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Leads to another page of the application without loading it anew. */
public final class ListLink extends Anchor {

    private static final long serialVersionUID = 1L;

    /** @param path of the page; empty for the dashboard
     * @param query its parameters, not encoded yet */
    public ListLink(String path, Map<String, String> query, String text) {
        super(address(path, query), text);
        getElement().setAttribute("router-link", true);
    }

    /** The address of a page, relative to the application. */
    public static String address(String path, Map<String, String> query) {
        String asked = query.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return (path.isEmpty() ? "./" : path) + (asked.isEmpty() ? "" : "?" + asked);
    }
}
