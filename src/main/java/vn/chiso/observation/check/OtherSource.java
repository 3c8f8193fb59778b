package vn.chiso.observation.check;

import org.jspecify.annotations.Nullable;

/** No document says something else of the same subject and period. */
public record OtherSource() implements Criterion {

    @Override
    public CheckKind kind() {
        return CheckKind.OTHER_SOURCE;
    }

    @Override
    public @Nullable Objection judge(CheckedCase one, Scope scope) {
        if (one.said().equals(Said.NOTHING)) {
            return null;
        }
        return one.sources().stream()
                .filter(source -> !source.said().agreesWith(one.said()))
                .findFirst()
                .map(source -> Objection.of("check.found.source", words(source)))
                .orElse(null);
    }

    private static Object words(CheckedCase.Source source) {
        if (source.said().number() != null) {
            return source.said().number();
        }
        return source.said().yes() == null ? source.text() : source.said().yes();
    }
}
