package vn.chiso.security.provider;

/**
 * What the provider says of somebody who has signed in there.
 *
 * @param username of the account in ChiSo that this would be
 * @param secondStep whether the provider asked for more than a password
 */
public record Assertion(String username, boolean secondStep) {}
