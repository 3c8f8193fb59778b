package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who is not drawn, by name, those with one reason together. */
final class LeftOut {

    private final Map<String, List<String>> names = new LinkedHashMap<>();

    void add(String name, String reason) {
        names.computeIfAbsent(reason, none -> new ArrayList<>()).add(name);
    }

    /** "Không vẽ: H. Bố Trạch (nguồn mâu thuẫn, ≈ 20 ≠ ≈ 50 %); P. Bắc Lý, Sở X (chưa có số liệu)"; nothing without any. */
    Optional<Component> line(String key, DrawingPage page) {
        return names.isEmpty() ? Optional.empty() : Optional.of(Foot.said(key, words(page), page));
    }

    String words(DrawingPage page) {
        return names.entrySet().stream()
                .map(one -> page.text("draw.left", String.join(", ", one.getValue()), one.getKey()))
                .collect(Collectors.joining("; "));
    }
}
