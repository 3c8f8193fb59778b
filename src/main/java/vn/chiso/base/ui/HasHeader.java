package vn.chiso.base.ui;

import com.vaadin.flow.component.Component;

/** A view that says where the reader is; the main layout shows that in the head of the page. */
public interface HasHeader {

    /** Always the same component for the same view; usually a {@link ViewHeader}. */
    Component header();
}
