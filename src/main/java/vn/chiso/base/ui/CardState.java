package vn.chiso.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;

/** What a card shows now: one of four. */
public sealed interface CardState {

    /**
     * An answer is on its way.
     *
     * @param lines how many lines it will take, roughly
     */
    record Loading(int lines) implements CardState {}

    /**
     * The answer.
     *
     * @param title the finding; readers may read nothing else
     * @param subtitle what is shown, for which time; may be empty
     */
    record Content(String title, String subtitle, Component body) implements CardState {}

    /** There is nothing to show, and the body says why and what to do. */
    record Empty(String title, EmptyState body) implements CardState {}

    /** It went wrong; the reader can have it tried again. */
    record Failed(String title, SerializableRunnable retry) implements CardState {}
}
