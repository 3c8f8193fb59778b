package vn.chiso.installation;

/**
 * Data that an empty installation starts with. All such beans run once, in their order ({@code @Order}) and in one
 * transaction, before the port opens; what fails is tried again at the next start.
 */
public interface FirstLoad {

    void load();

    /** Noted in the installation as what was loaded: short, without comma. */
    String name();
}
