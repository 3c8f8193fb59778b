package vn.chiso.security;

/** Who knows whether somebody is who they say: each account signs in by one way only. */
public enum SignInWay {
    /** A password that ChiSo keeps. */
    LOCAL,
    /** A password that the directory of the organisation keeps. */
    LDAP,
    /** The provider of the organisation; ChiSo never sees a password. */
    OIDC
}
