package vn.chiso.base.ui;

/** How many things wait for the reader behind a way of the navigation. A feature that keeps such things provides it. */
public interface NavigationCounts {

    /** 0 for a way that counts nothing, or when nobody is signed in. */
    int waiting(String path);
}
