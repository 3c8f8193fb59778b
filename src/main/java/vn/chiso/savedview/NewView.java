package vn.chiso.savedview;

/**
 * A view to be saved.
 *
 * @param note may be empty
 * @param address relative to the application
 */
public record NewView(String name, String note, String address, Audience audience) {}
