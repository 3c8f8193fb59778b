package vn.chiso.security;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** Makes passwords that are read from a screen or a file once, and then replaced. */
public final class RandomPassword {

    private static final int LENGTH = 20;

    /** Without those that are mistaken for each other when read from a screen. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final RandomGenerator RANDOM = new SecureRandom();

    private RandomPassword() {}

    public static String next() {
        StringBuilder password = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
