package vn.chiso.savedview;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The parts of a saved address, for whoever reads the page that it leads to. */
public final class AddressParts {

    private AddressParts() {}

    /** The path; empty for the overview. */
    public static String path(String address) {
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }

    /** What the address says of each parameter, decoded. */
    public static Map<String, List<String>> of(String address) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        int query = address.indexOf('?');
        if (query >= 0) {
            for (String one : address.substring(query + 1).split("&", -1)) {
                int equals = one.indexOf('=');
                if (equals > 0) {
                    asked.computeIfAbsent(decoded(one.substring(0, equals)), name -> new ArrayList<>())
                            .add(decoded(one.substring(equals + 1)));
                }
            }
        }
        return asked;
    }

    /** The same, one value of each: the first, without blanks around it; empty for what the address does not say. */
    public static UnaryOperator<String> reader(String address) {
        Map<String, List<String>> asked = of(address);
        return name -> asked.getOrDefault(name, List.of("")).getFirst().strip();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
