package vn.chiso.base.event;

/** Something that pages show has changed; published in a transaction, told to open pages after its commit. */
public interface Change {}
