package vn.chiso.base.ui;

/** A page that knows better than the browser what of its address is to be kept, and under which name. */
public interface Keepable {

    /** Relative to the application, its query encoded; empty as long as there is nothing to keep. */
    String keptAddress();

    /** The name that is offered. */
    String keptName();
}
