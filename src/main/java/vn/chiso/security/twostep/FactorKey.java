package vn.chiso.security.twostep;

/** Keeps the key that the secrets of devices are encrypted with, away from the database. */
public interface FactorKey {

    /** Thirty-two bytes, the same ones each time; made when they are asked for first. */
    byte[] bytes();
}
